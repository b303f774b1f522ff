package dev.lathe.generator.fact;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.range.RangeParser;
import dev.lathe.generator.range.RangeReading;
import dev.lathe.generator.range.RangeSubject;
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
