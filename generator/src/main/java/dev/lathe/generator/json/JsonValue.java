package dev.lathe.generator.json;

import dev.lathe.generator.diagnostic.Place;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** A JSON value and where it stands. */
public sealed interface JsonValue {

    Place place();

    /** As people call it, with its article: {@code a text}, {@code an array}. */
    String kind();

    /** An object; its members keep their order, and no key stands twice. */
    record JsonObject(List<Member> members, Place place) implements JsonValue {
        public JsonObject {
            members = List.copyOf(members);
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    /**
     * A key and its value.
     *
     * @param keyPlace the key with its quotes
     */
    record Member(String key, Place keyPlace, JsonValue value) {}

    record JsonArray(List<JsonValue> elements, Place place) implements JsonValue {
        public JsonArray {
            elements = List.copyOf(elements);
        }

        @Override
        public String kind() {
            return "an array";
        }
    }

    /** A string; {@code text} has its escapes resolved, the place includes the quotes. */
    record JsonString(String text, Place place) implements JsonValue {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A number as it is written: JSON sets it no limits, its reader must. */
    record JsonNumber(String text, Place place) implements JsonValue {

        private static final int LONGEST_INTEGER = 40;

        /** The number, if it is written without fraction and exponent and in no more than 40 characters. */
        public Optional<BigInteger> integer() {
            boolean plain =
                    text.length() <= LONGEST_INTEGER && text.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
            return plain ? Optional.of(new BigInteger(text)) : Optional.empty();
        }

        @Override
        public String kind() {
            return "a number";
        }
    }

    record JsonBoolean(boolean value, Place place) implements JsonValue {
        @Override
        public String kind() {
            return Boolean.toString(value);
        }
    }

    record JsonNull(Place place) implements JsonValue {
        @Override
        public String kind() {
            return "null";
        }
    }
}
