package dev.lathe.generator.rule.reusable;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.ReusableRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ResourceCheck;
import java.math.BigInteger;
import java.util.Set;

/** Resource IDs of 2048 to 26240 are those of OMA's common list (OMNA registry). */
public final class NotInCommonListCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {

        Field<BigInteger> id = resource.descriptor().id();
        if (CommonList.governs(resource) && CommonList.find(resource).isEmpty()) {
            faults.at(id.place())
                    .report(
                            ReusableRule.NOT_IN_COMMON_LIST,
                            "Resource ID "
                                    + id.value().map(BigInteger::toString).orElse("")
                                    + " is not in OMA's common list of " + CommonList.DATE,
                            "take one of 0 to 2047, or above 26240 if your Objects share it");
        }
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
