package dev.lathe.generator.rule.type;

import dev.lathe.generator.model.DataType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How types are spelled, here and elsewhere. */
final class TypeNames {

    static final List<String> SPELLINGS =
            Arrays.stream(DataType.values()).map(DataType::spelling).toList();

    private static final Map<String, DataType> OTHER_NAMES = Map.ofEntries(
            Map.entry("text", DataType.STRING),
            Map.entry("int", DataType.INTEGER),
            Map.entry("int64", DataType.INTEGER),
            Map.entry("long", DataType.INTEGER),
            Map.entry("uint", DataType.UNSIGNED_INTEGER),
            Map.entry("uint64", DataType.UNSIGNED_INTEGER),
            Map.entry("unsigned", DataType.UNSIGNED_INTEGER),
            Map.entry("unsignedinteger", DataType.UNSIGNED_INTEGER),
            Map.entry("double", DataType.FLOAT),
            Map.entry("number", DataType.FLOAT),
            Map.entry("bool", DataType.BOOLEAN),
            Map.entry("bytes", DataType.OPAQUE),
            Map.entry("binary", DataType.OPAQUE),
            Map.entry("date", DataType.TIME),
            Map.entry("timestamp", DataType.TIME),
            Map.entry("objectlink", DataType.OBJLNK),
            Map.entry("corelink", DataType.CORELNK));

    private TypeNames() {}

    /** The type of that name in another case, with other spaces, or out of another language; empty if there is none. */
    static Optional<DataType> meantBy(String text) {
        String plain = plain(text);
        return Arrays.stream(DataType.values())
                .filter(type -> plain(type.spelling()).equals(plain))
                .findFirst()
                .or(() -> Optional.ofNullable(OTHER_NAMES.get(plain)));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }
}
