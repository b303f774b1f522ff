package dev.lathe.generator.fact;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.range.RangeParser;
import dev.lathe.generator.range.RangeReading;
import dev.lathe.generator.range.RangeSubject;
import dev.lathe.generator.range.ValueRange;
import java.util.Optional;

/** Reads ranges as their types want them read. */
public final class RangeFacts {

    private RangeFacts() {}

    /** Empty if nothing is written, or nothing but blanks, or the type is not known. */
    public static Optional<RangeReading> read(Field<String> written, Optional<DataType> type) {
        return written.value()
                .filter(text -> !text.isBlank())
                .flatMap(text -> type.map(each -> RangeParser.parse(text, subjectOf(each))));
    }

    /** Whether two texts, blank ones included, ask the same of values of a type, however they are spelled. */
    public static boolean sameMeaning(String one, String other, Optional<DataType> type) {
        Optional<ValueRange> ofOne = constraint(one, type);
        Optional<ValueRange> ofOther = constraint(other, type);
        boolean areBothClear = ofOne.isPresent() && ofOther.isPresent();
        return areBothClear
                ? ofOne.get().allowsTheSameAs(ofOther.get())
                : withoutBlanks(one).equals(withoutBlanks(other));
    }

    private static Optional<ValueRange> constraint(String text, Optional<DataType> type) {
        return type.filter(each -> !text.isBlank())
                .flatMap(each -> RangeParser.parse(text, subjectOf(each)).constraint());
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
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
