package dev.lathe.stub;

import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.spec.ArgumentSpec;
import dev.lathe.spec.InvalidValueException;
import dev.lathe.value.Decimal;
import dev.lathe.value.UnsignedInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of an Execute (LwM2M Core, 6.3.5): texts by digit, 0 to 9, each digit once. Immutable.
 *
 * <p>An argument without a value ({@code 3}) and one with an empty value ({@code 3=''}) are the same here: an empty text.
 */
public final class Arguments {

    private static final int DIGITS = 10;
    private static final Arguments NONE = new Arguments(new @Nullable String[DIGITS]);
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,19}");
    private static final Pattern UNSIGNED = Pattern.compile("[0-9]{1,20}");
    private static final Pattern REAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");
    private static final int MAX_NUMBER = 64;
    private static final int SHOWN = 20;

    private final @Nullable String[] values;

    Arguments(@Nullable String[] values) {
        this.values = values;
    }

    public static Arguments none() {
        return NONE;
    }

    /**
     * Reads an argument list, as {@code 0='30',1}; no octets are no arguments.
     *
     * @throws ResponseException 4.00 if the text is not an argument list by the grammar, or longer than 4096 octets
     */
    public static Arguments parse(byte[] text) {
        return text.length == 0 ? NONE : new ArgumentsParser(text).parse();
    }

    // Server side.

    /** One more argument. */
    public Arguments with(ArgumentSpec argument, long value) {
        return with(argument.index(), Long.toString(value));
    }

    public Arguments with(ArgumentSpec argument, UnsignedInteger value) {
        return with(argument.index(), value.toString());
    }

    /** @throws InvalidValueException if the number is not finite */
    public Arguments with(ArgumentSpec argument, double value) {
        if (!Double.isFinite(value)) {
            throw new InvalidValueException(argument + " cannot be " + value);
        }
        return with(argument.index(), Decimal.of(value));
    }

    public Arguments with(ArgumentSpec argument, boolean value) {
        return with(argument.index(), value ? "1" : "0");
    }

    /** @throws InvalidValueException if the grammar forbids a character of it */
    public Arguments with(ArgumentSpec argument, String value) {
        return put(argument.index(), value, argument.toString());
    }

    /** One more argument, in whole seconds. */
    public Arguments with(ArgumentSpec argument, Instant value) {
        return with(argument.index(), Long.toString(value.getEpochSecond()));
    }

    /**
     * An argument without a value (an empty text) or with one, for Objects whose descriptors declare none.
     *
     * @throws InvalidValueException if the grammar forbids a character of it: only visible ASCII other than {@code " ' \}
     * @throws IllegalArgumentException if the digit is not 0 to 9
     */
    public Arguments with(int digit, String value) {
        if (digit < 0 || digit >= DIGITS) {
            throw new IllegalArgumentException("an argument is named by a digit from 0 to 9, not " + digit);
        }
        return put(digit, value, "argument " + digit);
    }

    private Arguments put(int digit, String value, String place) {
        for (int i = 0; i < value.length(); i++) {
            if (!ArgumentsParser.isAllowed(value.charAt(i))) {
                throw new InvalidValueException(place + ": the character at " + i
                        + " cannot be sent: only visible ASCII characters other than \" ' \\ can, and no space");
            }
        }
        @Nullable String[] copy = values.clone();
        copy[digit] = value;
        return new Arguments(copy);
    }

    // Device side.

    public boolean has(ArgumentSpec argument) {
        return values[argument.index()] != null;
    }

    /** @throws ResponseException 4.00 if it is missing or no whole number of 64 bits */
    public long integer(ArgumentSpec argument) {
        String text = required(argument);
        if (INTEGER.matcher(text).matches()) {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException e) {
                throw malformed(argument, text, "a whole number of at most 64 bits");
            }
        }
        throw malformed(argument, text, "a whole number");
    }

    /** @throws ResponseException 4.00 if it is missing or no unsigned whole number of 64 bits */
    public UnsignedInteger unsigned(ArgumentSpec argument) {
        String text = required(argument);
        if (UNSIGNED.matcher(text).matches()) {
            try {
                return UnsignedInteger.parse(text);
            } catch (NumberFormatException e) {
                throw malformed(argument, text, "a number of at most 64 bits");
            }
        }
        throw malformed(argument, text, "a whole number without sign");
    }

    /** @throws ResponseException 4.00 if it is missing or no decimal number */
    public double real(ArgumentSpec argument) {
        String text = required(argument);
        double value =
                text.length() <= MAX_NUMBER && REAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        if (!Double.isFinite(value)) {
            throw malformed(argument, text, "a decimal number");
        }
        return value;
    }

    /** @throws ResponseException 4.00 if it is missing or neither 0 nor 1 */
    public boolean bool(ArgumentSpec argument) {
        String text = required(argument);
        if (!text.equals("0") && !text.equals("1")) {
            throw malformed(argument, text, "0 or 1");
        }
        return text.equals("1");
    }

    /** @throws ResponseException 4.00 if it is missing */
    public String text(ArgumentSpec argument) {
        return required(argument);
    }

    /** @throws ResponseException 4.00 if it is missing or no number of seconds since 1970 */
    public Instant time(ArgumentSpec argument) {
        long seconds = integer(argument);
        try {
            return Instant.ofEpochSecond(seconds);
        } catch (DateTimeException e) {
            throw malformed(argument, Long.toString(seconds), "seconds since 1970");
        }
    }

    /** @throws ResponseException 4.00 unless {@code ok} */
    public void requireInRange(ArgumentSpec argument, boolean ok) {
        if (!ok) {
            throw new ResponseException(ResponseCode.BAD_REQUEST, argument.outOfRange(required(argument)));
        }
    }

    /** The value under that digit, empty text for one without value. */
    public Optional<String> get(int digit) {
        return digit < 0 || digit >= DIGITS ? Optional.empty() : Optional.ofNullable(values[digit]);
    }

    public boolean isEmpty() {
        return Arrays.equals(values, NONE.values);
    }

    private String required(ArgumentSpec argument) {
        String text = values[argument.index()];
        if (text == null) {
            throw new ResponseException(
                    ResponseCode.BAD_REQUEST, argument + " is missing: send " + argument.index() + "='…'");
        }
        return text;
    }

    private static ResponseException malformed(ArgumentSpec argument, String text, String expected) {
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return new ResponseException(
                ResponseCode.BAD_REQUEST, argument + ": '" + shown + "' is not " + expected + "; send " + expected);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Arguments that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** The payload, digits ascending: {@code 0='30',1}; an empty text if there are none. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int digit = 0; digit < DIGITS; digit++) {
            String value = values[digit];
            if (value != null) {
                text.append(text.isEmpty() ? "" : ",").append(digit);
                if (!value.isEmpty()) {
                    text.append("='").append(value).append('\'');
                }
            }
        }
        return text.toString();
    }
}
