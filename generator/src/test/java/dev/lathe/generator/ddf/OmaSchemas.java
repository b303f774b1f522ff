package dev.lathe.generator.ddf;

import dev.lathe.generator.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** OMA's schemas as Leshan carries them, in the JDK's validator. */
final class OmaSchemas {

    private final Map<String, Schema> schemas = new HashMap<>();

    OmaSchemas() {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        for (String name : new String[] {"LWM2M.xsd", "LWM2M-v1_1.xsd"}) {
            try {
                factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
                factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
                URL found = Objects.requireNonNull(OmaSchemas.class.getResource("/schemas/" + name), name);
                schemas.put(name, factory.newSchema(new StreamSource(found.openStream())));
            } catch (SAXException | IOException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    /** The name of the schema a file refers to. */
    static String namedIn(SourceFile file) {
        String text = new String(file.content(), StandardCharsets.UTF_8);
        return text.contains("LWM2M-v1_1.xsd") ? "LWM2M-v1_1.xsd" : "LWM2M.xsd";
    }

    /** What that schema has to say against a file. */
    Optional<String> fault(String schema, byte[] content) throws IOException {
        try {
            Objects.requireNonNull(schemas.get(schema), schema)
                    .newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(content)));
            return Optional.empty();
        } catch (SAXException fault) {
            return Optional.of(String.valueOf(fault.getMessage()));
        }
    }
}
