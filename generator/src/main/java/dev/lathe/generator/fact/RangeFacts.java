package dev.lathe.generator.fact;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.range.RangeParser;
import dev.lathe.generator.range.RangeReading;
import dev.lathe.generator.range.RangeSubject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads ranges as their types want them read. */
public final class RangeFacts {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private RangeFacts() {}

    /** Empty if nothing is written, or nothing but blanks, or the type is not known. */
    public static Optional<RangeReading> read(Field<String> written, Optional<DataType> type) {
        return written.value()
                .filter(text -> !text.isBlank())
                .flatMap(text -> type.map(each -> RangeParser.parse(text, subjectOf(each))));
    }

    /** Whether two texts, blank ones included, ask the same of values of a type, however they are spelled. */
    public static boolean sameMeaning(String one, String other, Optional<DataType> type) {
        return plain(one).equals(plain(other));
    }

    private static List<String> plain(String range) {
        return Arrays.stream(range.replaceAll("\\s+", "").split(","))
                .map(item -> NUMBER.matcher(item).replaceAll(found -> new BigDecimal(found.group())
                        .stripTrailingZeros()
                        .toPlainString()))
                .sorted()
                .toList();
    }

    private static RangeSubject subjectOf(DataType type) {
        return switch (type) {
            case STRING -> RangeSubject.STRING;
            case INTEGER -> RangeSubject.INTEGER;
            case UNSIGNED_INTEGER -> RangeSubject.UNSIGNED_INTEGER;
            case FLOAT -> RangeSubject.FLOAT;
            case OPAQUE -> RangeSubject.OPAQUE;
            case BOOLEAN, TIME, OBJLNK, CORELNK -> RangeSubject.OTHER;
        };
    }
}
