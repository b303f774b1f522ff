package dev.lathe.generator.cli.payload;

import dev.lathe.value.Decimal;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.math.BigInteger;
import java.time.Instant;

/** A value of a Resource, of the kind its type has. */
sealed interface TypedValue {

    /** For people. */
    String shown();

    /** An Integer, or an Unsigned Integer. */
    record Whole(BigInteger number) implements TypedValue {
        @Override
        public String shown() {
            return number.toString();
        }
    }

    /** A Float. */
    record Real(double number) implements TypedValue {
        @Override
        public String shown() {
            return Decimal.of(number);
        }
    }

    /** A String or a Corelnk. */
    record Text(String text) implements TypedValue {
        @Override
        public String shown() {
            return '"' + text + '"';
        }
    }

    /** A Boolean. */
    record Flag(boolean isSet) implements TypedValue {
        @Override
        public String shown() {
            return Boolean.toString(isSet);
        }
    }

    /** An Opaque. */
    record Octets(Opaque octets) implements TypedValue {
        @Override
        public String shown() {
            return "0x" + octets.toHex();
        }
    }

    /** A Time. */
    record Moment(Instant time) implements TypedValue {
        @Override
        public String shown() {
            return Long.toString(time.getEpochSecond());
        }
    }

    /** An Objlnk. */
    record Link(ObjectLink link) implements TypedValue {
        @Override
        public String shown() {
            return link.toString();
        }
    }
}
