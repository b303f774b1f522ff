package dev.lathe.generator.rule.type;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.DidYouMean;
import dev.lathe.generator.diagnostic.TypeRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.model.Version;
import dev.lathe.generator.rule.ResourceCheck;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has a value has a type (LwM2M Core, D.1) out of the table of types of its enabler (C). */
public final class TypeCheck implements ResourceCheck {

    private static final List<String> SPELLINGS =
            Arrays.stream(DataType.values()).map(DataType::spelling).toList();

    /** What these types are called elsewhere. */
    private static final Map<String, DataType> OTHER_NAMES = Map.ofEntries(
            Map.entry("text", DataType.STRING),
            Map.entry("int", DataType.INTEGER),
            Map.entry("int64", DataType.INTEGER),
            Map.entry("long", DataType.INTEGER),
            Map.entry("uint", DataType.UNSIGNED_INTEGER),
            Map.entry("uint64", DataType.UNSIGNED_INTEGER),
            Map.entry("unsigned", DataType.UNSIGNED_INTEGER),
            Map.entry("double", DataType.FLOAT),
            Map.entry("number", DataType.FLOAT),
            Map.entry("bool", DataType.BOOLEAN),
            Map.entry("bytes", DataType.OPAQUE),
            Map.entry("binary", DataType.OPAQUE),
            Map.entry("date", DataType.TIME),
            Map.entry("timestamp", DataType.TIME),
            Map.entry("objectlink", DataType.OBJLNK),
            Map.entry("object link", DataType.OBJLNK));

    private static final Set<DataType> SINCE_1_1 = Set.of(DataType.UNSIGNED_INTEGER, DataType.CORELNK);

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        Field<String> written = resource.descriptor().type();
        DiagnosticCollector here = faults.at(written.place());
        checkKnown(written, here);
        if (written.isAbsent() && resource.hasValue() && resource.type().isEmpty()) {
            here.report(
                    TypeRule.TYPE_MISSING,
                    "this Resource has a value, but no \"type\"",
                    "add \"type\": one of " + String.join(", ", SPELLINGS));
        }
        boolean ofFirstEnabler = resource.object().family() == Family.LWM2M
                && resource.object().lwm2mVersion().equals(Optional.of(Version.V1_0));
        if (ofFirstEnabler && resource.type().filter(SINCE_1_1::contains).isPresent()) {
            here.report(
                    TypeRule.TYPE_NEEDS_LATER_ENABLER,
                    "LwM2M 1.0 has no type " + resource.type().get().spelling(),
                    "say \"lwm2mVersion\": \"1.1\" of the Object");
        }
    }

    public static void checkKnown(Field<String> written, DiagnosticCollector here) {
        if (written.value().filter(text -> DataType.of(text).isEmpty()).isPresent()) {
            String text = written.value().get();
            here.report(TypeRule.UNKNOWN_TYPE, "\"" + text + "\" is no type of LwM2M", remedy(text));
        }
    }

    private static String remedy(String text) {
        DataType other = OTHER_NAMES.get(text.toLowerCase(Locale.ROOT));
        return other == null ? DidYouMean.remedy(text, SPELLINGS) : "did you mean \"" + other.spelling() + "\"?";
    }
}
