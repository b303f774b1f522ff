package dev.lathe.generator.rule.type;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.TypeRule;
import dev.lathe.generator.fact.OperationsSyntax;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ResourceCheck;
import java.util.Optional;

/** Operations are of the family's spellings (LwM2M Core, D.1; draft 7.4). */
public final class UnknownOperationsCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        Field<String> written = resource.descriptor().operations();
        Family family = resource.object().family();
        if (written.value().isEmpty() || resource.operations().isPresent() || resource.mixesOperations()) {
            return;
        }
        String text = written.value().get();
        Optional<String> meant = OperationsSyntax.meantBy(text, family);
        faults.at(written.place())
                .report(
                        TypeRule.UNKNOWN_OPERATIONS,
                        "\"" + text + "\" are no operations",
                        meant.map(choice -> "did you mean \"" + choice + "\"?")
                                .orElse("write \"R\", \"W\", \"RW\", \"E\" or \"\""),
                        meant.map(choice -> Fix.write(written.place(), choice)));
    }
}
