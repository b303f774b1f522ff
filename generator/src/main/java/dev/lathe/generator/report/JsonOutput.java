package dev.lathe.generator.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON that people can read as well, written to where the report goes. */
final class JsonOutput {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonOutput() {}

    /** What one document consists of. */
    interface Document {
        void writeTo(JsonGenerator json);
    }

    static void write(Document document, Appendable out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(new Indented(), new AppendableWriter(out))) {
            document.writeTo(json);
        } catch (JacksonIOException fromBelow) {
            throw fromBelow.getCause();
        }
        out.append('\n');
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private static final class AppendableWriter extends Writer {

        private final Appendable out;

        AppendableWriter(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] chars, int offset, int length) throws IOException {
            out.append(CharBuffer.wrap(chars, offset, length));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
