package dev.lathe.generator.cli.payload;

import dev.lathe.generator.cli.payload.Dictionary.Known;
import dev.lathe.generator.cli.payload.GivenValue.Form;
import dev.lathe.generator.cli.payload.GivenValue.One;
import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.generator.model.EnumConstant;
import dev.lathe.spec.DataType;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Makes typed values of what was given: by the descriptor's type, or by how it was written. */
final class GivenTypes {

    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger MOST_UNSIGNED = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

    private GivenTypes() {}

    static TypedValue typed(One given, Optional<Known> known) throws ValueException {
        if (known.isEmpty()) {
            return guessed(given);
        }
        DataType type = known.get().spec().type();
        try {
            return typed(given.text(), type, known.get());
        } catch (NumberFormatException | DateTimeException | UsageException refused) {
            throw new ValueException(known.get().spec() + ": \"" + given.text() + "\" is no "
                    + known.get().model().type().map(each -> each.spelling()).orElse("value") + hint(type));
        }
    }

    private static String hint(DataType type) {
        return switch (type) {
            case OPAQUE -> "; write octets as in e10a41";
            case TIME -> "; write seconds since 1970, or 2026-01-31T12:00:00Z";
            case OBJLNK -> "; write Object and Object Instance as in 3:0";
            case BOOLEAN -> "; write true or false";
            default -> "";
        };
    }

    private static TypedValue typed(String text, DataType type, Known known) throws UsageException {
        return switch (type) {
            case STRING, CORELNK -> new TypedValue.Text(text);
            case INTEGER -> whole(text, known, LEAST, MOST);
            case UNSIGNED_INTEGER -> whole(text, known, BigInteger.ZERO, MOST_UNSIGNED);
            case FLOAT -> real(text);
            case BOOLEAN -> flag(text);
            case OPAQUE, NONE -> new TypedValue.Octets(Opaque.of(OctetText.hex(text)));
            case TIME ->
                new TypedValue.Moment(
                        isWhole(text) ? Instant.ofEpochSecond(Long.parseLong(text)) : Instant.parse(text));
            case OBJLNK ->
                new TypedValue.Link(ObjectLink.parse(text).orElseThrow(() -> new NumberFormatException(text)));
        };
    }

    /** A number, or the name of one. */
    private static TypedValue whole(String text, Known known, BigInteger least, BigInteger most) {
        Optional<EnumConstant> named = known.constants().stream()
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst();
        BigInteger number = named.map(each -> new BigInteger(Long.toUnsignedString(each.value())))
                .filter(each -> least.signum() == 0)
                .or(() -> named.map(each -> BigInteger.valueOf(each.value())))
                .orElseGet(() -> new BigInteger(bounded(text)));
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            throw new NumberFormatException(text);
        }
        return new TypedValue.Whole(number);
    }

    /** Nobody shall make us multiply a million digits. */
    private static String bounded(String text) {
        if (text.length() > 40) {
            throw new NumberFormatException("too long");
        }
        return text;
    }

    private static TypedValue real(String text) {
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number) || Character.isLetter(text.charAt(text.length() - 1))) {
            throw new NumberFormatException(text);
        }
        return new TypedValue.Real(number);
    }

    private static TypedValue flag(String text) {
        return switch (text) {
            case "true", "1" -> new TypedValue.Flag(true);
            case "false", "0" -> new TypedValue.Flag(false);
            default -> throw new NumberFormatException(text);
        };
    }

    private static TypedValue guessed(One given) {
        String text = given.text();
        boolean mayBePlain = given.form() != Form.TEXT;
        if (mayBePlain && isWhole(text)) {
            return new TypedValue.Whole(BigInteger.valueOf(Long.parseLong(text)));
        }
        if (mayBePlain && (text.equals("true") || text.equals("false"))) {
            return new TypedValue.Flag(text.equals("true"));
        }
        if (mayBePlain) {
            try {
                return real(text);
            } catch (NumberFormatException | StringIndexOutOfBoundsException aText) {
                return new TypedValue.Text(text);
            }
        }
        return new TypedValue.Text(text);
    }

    private static boolean isWhole(String text) {
        return text.matches("-?\\d{1,18}");
    }
}
