package dev.lathe.generator.cli.payload;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a user gave to be encoded, before anybody knows of types. */
sealed interface GivenValue {

    /** How it was written. */
    enum Form {
        /** In double quotes. */
        TEXT,
        NUMBER,
        BOOLEAN,
        /** Behind an equals sign: it may be anything. */
        WORD
    }

    /** One value. */
    record One(String text, Form form) implements GivenValue {}

    /** Several by name or id, in the order given. */
    record Many(Map<String, GivenValue> members) implements GivenValue {
        public Many {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }
}
