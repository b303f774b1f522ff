package dev.lathe.generator.rule.type;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.DidYouMean;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.TypeRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.rule.ResourceCheck;
import java.util.Optional;

/** A type is one of the table of types (LwM2M Core, C). */
public final class UnknownTypeCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        check(resource.descriptor().type(), faults);
        resource.arguments().forEach(each -> check(each.descriptor().type(), faults));
    }

    private static void check(Field<String> written, DiagnosticCollector faults) {
        if (written.value().filter(text -> DataType.of(text).isEmpty()).isPresent()) {
            String text = written.value().get();
            Optional<DataType> meant = TypeNames.meantBy(text);
            faults.at(written.place())
                    .report(
                            TypeRule.UNKNOWN_TYPE,
                            "\"" + text + "\" is no type of LwM2M",
                            meant.map(type -> "did you mean \"" + type.spelling() + "\"?")
                                    .orElseGet(() -> DidYouMean.remedy(text, TypeNames.SPELLINGS)),
                            meant.map(type -> Fix.write(written.place(), type.spelling())));
        }
    }
}
