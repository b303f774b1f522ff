package dev.lathe.generator.json;

/** x. */
final class JsonReader {
    static final int MAX_DEPTH = 64;

    private JsonReader() {}
}
