package dev.lathe.benchmarks;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The least that a loop over Jackson's tokens can do: it knows this one payload's shape and checks nothing. */
final class JacksonFloor {

    private static final int KEYS = 4;
    private static final JsonFactory JSON = new JsonFactory();

    private JacksonFloor() {}

    /** The values by their keys. */
    static @Nullable String[] decode(byte[] octets) {
        String[] texts = new String[KEYS];
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), octets)) {
            in.nextToken();
            in.nextToken();
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                int key = in.currentName().charAt(0) - '0';
                in.nextToken();
                texts[key] = in.getString();
            }
        }
        return texts;
    }

    static byte[] encode(@Nullable String[] texts) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(128);
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), octets)) {
            out.writeStartObject();
            out.writeName("3");
            out.writeStartObject();
            for (int key = 0; key < KEYS; key++) {
                if (texts[key] != null) {
                    out.writeName(Integer.toString(key));
                    out.writeString(texts[key]);
                }
            }
            out.writeEndObject();
            out.writeEndObject();
        }
        return octets.toByteArray();
    }
}
