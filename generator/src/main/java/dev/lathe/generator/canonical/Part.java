package dev.lathe.generator.canonical;

import java.util.List;
import java.util.stream.Collectors;

/** A key with what belongs to it, before anybody has decided on lines. */
record Part(String key, Value value) {

    /** What stands after a key. */
    sealed interface Value {

        /** On one line. */
        String flat();
    }

    /** A text, number, true or false, as JSON has it. */
    record Scalar(String json) implements Value {
        @Override
        public String flat() {
            return json;
        }
    }

    /** An object. */
    record Group(List<Part> parts) implements Value {
        @Override
        public String flat() {
            return enclosed("{", parts.stream().map(Part::flat).collect(Collectors.joining(", ")), "}");
        }
    }

    /** An array of objects. */
    record Items(List<Group> groups) implements Value {
        @Override
        public String flat() {
            return enclosed("[", groups.stream().map(Group::flat).collect(Collectors.joining(", ")), "]");
        }
    }

    String flat() {
        return named(value.flat());
    }

    /** The key before a value written in another way. */
    String named(String written) {
        return "\"" + key + "\": " + written;
    }

    private static String enclosed(String open, String content, String close) {
        return content.isEmpty() ? open + close : open + " " + content + " " + close;
    }
}
