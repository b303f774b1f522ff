package dev.lathe.generator.cli.payload;

import dev.lathe.generator.cli.payload.Dictionary.Known;
import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.message.PayloadException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.TokenKind;
import dev.lathe.spec.DataType;
import dev.lathe.spec.ResourceSpec;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a payload and explains it value by value. */
public final class PayloadDecoder {

    private final Dictionary dictionary;
    private final LwM2mPath base;
    private final PayloadReader in;
    private final List<PayloadEntry> entries = new ArrayList<>();

    private PayloadDecoder(Dictionary dictionary, LwM2mPath base, PayloadReader in) {
        this.dictionary = dictionary;
        this.base = base;
        this.in = in;
    }

    /**
     * Reads it as far as it goes.
     *
     * @throws UsageException if there is no such path or format, or the format cannot carry what lies at the path
     */
    public static DecodedPayload decode(
            byte[] octets, String path, String format, PayloadFamily family, Dictionary dictionary)
            throws UsageException {
        LwM2mPath base = family.path(path);
        PayloadFormat known = family.format(format);
        check(known, base, dictionary);
        return new PayloadDecoder(dictionary, base, known.reader(octets, base)).decode();
    }

    static void check(PayloadFormat format, LwM2mPath base, Dictionary dictionary) throws UsageException {
        Optional<ResourceSpec> resource = base.has(PathLevel.RESOURCE)
                ? dictionary.resource(base.object(), base.resource()).map(Known::spec)
                : Optional.empty();
        DataType type = resource.map(ResourceSpec::type).orElse(DataType.NONE);
        boolean multiple = resource.map(ResourceSpec::multiple).orElse(false);
        // Of a Resource nobody knows, any type may be meant.
        boolean carries = format.carries(base, type, multiple)
                || (base.has(PathLevel.RESOURCE)
                        && resource.isEmpty()
                        && (format.carries(base, DataType.OPAQUE, multiple)
                                || format.carries(base, DataType.STRING, multiple)));
        if (!carries) {
            throw new UsageException(format.contentFormat() + " cannot carry what is at " + base
                    + "; choose another --format or --path");
        }
    }

    private DecodedPayload decode() {
        Optional<String> fault = Optional.empty();
        try {
            while (in.nextInstance()) {
                while (in.next()) {
                    entries.add(entry());
                }
            }
        } catch (PayloadException broken) {
            fault = Optional.of(String.valueOf(broken.getMessage()));
        }
        return new DecodedPayload(entries, fault);
    }

    private PayloadEntry entry() {
        Optional<Known> known = dictionary.resource(in.object(), in.resource());
        LwM2mPath path = base.family().instance(in.object(), in.instance()).child(in.resource());
        boolean isElement = in.isElement();
        String where = isElement ? path + "/" + in.element() : path.toString();
        if (!in.hasValue()) {
            return entry(where, known, "(no instances)", Optional.empty(), Optional.empty(), false);
        }
        if (known.isEmpty()) {
            Optional<String> remark = dictionary.object(in.object()).isPresent()
                    ? Optional.of("the descriptor has no Resource " + in.resource())
                    : Optional.empty();
            return entry(where, known, untyped(), Optional.empty(), remark, false);
        }
        try {
            Optional<String> shape = shapeProblem(known.get(), isElement);
            TypedValue value = typed(known.get().spec().type());
            Optional<String> problem = shape.or(() -> ValueProblems.of(known.get(), value));
            return entry(where, known, value.shown(), meaning(known.get(), value), problem, problem.isPresent());
        } catch (PayloadException wrongType) {
            return entry(where, known, untyped(), Optional.empty(), Optional.of(reason(wrongType)), true);
        }
    }

    /** Format and path are said elsewhere in the table. */
    private static String reason(PayloadException fault) {
        String message = String.valueOf(fault.getMessage());
        int colon = message.indexOf(": ");
        return colon < 0 ? message : message.substring(colon + 2);
    }

    private static Optional<String> shapeProblem(Known known, boolean isElement) {
        if (known.spec().type() == DataType.NONE) {
            return Optional.of("the Resource can only be executed and has no value");
        }
        if (known.spec().multiple() == isElement) {
            return Optional.empty();
        }
        return Optional.of(
                isElement
                        ? "the descriptor has a single value here, the payload multiple instances"
                        : "the descriptor has multiple instances here, the payload a single value");
    }

    private PayloadEntry entry(
            String where,
            Optional<Known> known,
            String value,
            Optional<String> meaning,
            Optional<String> remark,
            boolean isWrong) {
        return new PayloadEntry(
                where,
                known.map(each -> each.spec().name()),
                known.flatMap(each -> each.model().type()).map(type -> type.spelling()),
                value,
                known.flatMap(each -> each.spec().units()),
                meaning,
                remark,
                isWrong);
    }

    private TypedValue typed(DataType type) {
        return switch (type) {
            case STRING, CORELNK -> new TypedValue.Text(in.text());
            case INTEGER -> new TypedValue.Whole(BigInteger.valueOf(in.integer()));
            case UNSIGNED_INTEGER -> new TypedValue.Whole(new BigInteger(Long.toUnsignedString(in.unsigned())));
            case FLOAT -> new TypedValue.Real(in.real());
            case BOOLEAN -> new TypedValue.Flag(in.bool());
            case OPAQUE, NONE -> new TypedValue.Octets(type == DataType.OPAQUE ? in.opaque() : in.raw());
            case TIME -> new TypedValue.Moment(in.time());
            case OBJLNK -> new TypedValue.Link(in.link());
        };
    }

    private static Optional<String> meaning(Known known, TypedValue value) {
        if (value instanceof TypedValue.Moment moment) {
            return Optional.of(moment.time().toString());
        }
        return value instanceof TypedValue.Whole whole
                ? known.constants().stream()
                        .filter(each -> each.value() == whole.number().longValue())
                        .findFirst()
                        .map(each -> each.name())
                : Optional.empty();
    }

    /** Text where it is some; else octets, and the number they would be. */
    private String untyped() {
        if (in.tokenKind() == TokenKind.LEXICAL) {
            return new TypedValue.Text(in.text()).shown();
        }
        String hex = "0x" + in.raw().toHex();
        try {
            String text = in.text();
            boolean printable = !text.isEmpty() && text.codePoints().noneMatch(Character::isISOControl);
            return printable ? hex + " or " + new TypedValue.Text(text).shown() : hex + number();
        } catch (PayloadException noText) {
            return hex + number();
        }
    }

    private String number() {
        try {
            return " or " + in.integer();
        } catch (PayloadException noInteger) {
            return "";
        }
    }
}
