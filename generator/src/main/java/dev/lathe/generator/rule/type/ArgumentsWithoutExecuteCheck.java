package dev.lathe.generator.rule.type;

import dev.lathe.generator.descriptor.ArgumentDescriptor;
import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.TypeRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.rule.ResourceCheck;
import java.util.List;

/** Arguments belong to executables (LwM2M Core, 6.3.5). */
public final class ArgumentsWithoutExecuteCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        Field<List<ArgumentDescriptor>> written = resource.descriptor().arguments();
        if (!written.isAbsent()
                && resource.operations().filter(each -> !each.executable()).isPresent()) {
            faults.at(written.place())
                    .report(
                            TypeRule.ARGUMENTS_WITHOUT_EXECUTE,
                            "only an executable has arguments",
                            "remove \"arguments\", or say \"operations\": \"E\"");
        }
    }
}
