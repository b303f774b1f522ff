package dev.lathe.generator.descriptor;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.DidYouMean;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.ShapeRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of Leshan's JSON models, and what this format says instead. */
public final class LeshanSpelling {

    private static final Map<String, String> TYPES = Map.of(
            "string", "String",
            "integer", "Integer",
            "unsigned_integer", "Unsigned Integer",
            "float", "Float",
            "boolean", "Boolean",
            "opaque", "Opaque",
            "time", "Time",
            "objlnk", "Objlnk",
            "corelnk", "Corelnk",
            "corelink", "Corelnk");

    private LeshanSpelling() {}

    private static boolean isSpelling(Members members) {
        return members.has("instancetype");
    }

    /** A text for which Leshan has an empty one if there is none. */
    static Field<String> text(Members members, String key, String... otherNames) {
        Field<String> text = members.text(key, otherNames);
        return isSpelling(members) && text.value().equals(Optional.of("")) ? members.absent() : text;
    }

    /** Of a Resource: models of before Leshan 1.0 say of executables that they are texts. */
    static Field<String> typeOfResource(Members members) {
        Field<String> type = type(members);
        boolean executable = isSpelling(members) && members.says("operations", "E");
        if (!executable || type.value().isEmpty()) {
            return type;
        }
        members.report(new Diagnostic(
                        ShapeRule.TYPED_EXECUTABLE_OF_LESHAN,
                        type.place(),
                        "an executable has no type; it is ignored",
                        "remove \"type\"")
                .fixedBy(Fix.remove(type.place())));
        return members.absent();
    }

    static Field<String> type(Members members) {
        Field<String> type = members.text("type");
        return type.value().equals(Optional.of("none")) ? members.absent() : type(type);
    }

    /** A type in the words of this format; it may have been written in another, in which Leshan's word is a fault. */
    public static Field<String> type(Field<String> type) {
        return type.value().equals(Optional.of("none"))
                ? Field.absent(type.place())
                : type.map(text -> TYPES.getOrDefault(text, text));
    }

    static Field<String> operations(Members members) {
        return operations(members.text("operations"));
    }

    /** As {@link #type(Field)}, of operations. */
    public static Field<String> operations(Field<String> operations) {
        return operations.map(text -> text.equals("NONE") ? "" : text);
    }

    /** {@code multiple}, or {@code "instancetype": "multiple"}. */
    static Field<Boolean> multiple(Members members) {
        if (members.find("multiple", "instancetype")
                .filter(member -> member.key().equals("multiple"))
                .isPresent()) {
            return members.flag("multiple");
        }
        Field<String> written = members.text("multiple", "instancetype");
        if (written.value().isEmpty()) {
            return written.map(text -> true);
        }
        String text = written.value().get();
        if (text.equals("multiple") || text.equals("single")) {
            return Field.of(text.equals("multiple"), written.place());
        }
        members.report(
                written,
                ShapeRule.UNKNOWN_WORD,
                "\"" + text + "\" is no instance type",
                DidYouMean.remedy(text, List.of("single", "multiple")));
        return Field.refused(written.place());
    }
}
