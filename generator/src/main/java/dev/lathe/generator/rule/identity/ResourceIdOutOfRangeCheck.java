package dev.lathe.generator.rule.identity;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.IdentityRule;
import dev.lathe.generator.fact.IntegerLimits;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ResourceCheck;
import java.math.BigInteger;

/** A Resource ID is 0 to 32768 (OMNA registry); in the early draft it has 16 bits (7.2). */
public final class ResourceIdOutOfRangeCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        Field<BigInteger> id = resource.descriptor().id();
        int last = resource.object().family() == Family.DRAFT_0 ? 65535 : 32768;
        if (id.value().filter(value -> !IntegerLimits.within(value, 0, last)).isPresent()) {
            faults.at(id.place())
                    .report(
                            IdentityRule.RESOURCE_ID_OUT_OF_RANGE,
                            "Resource ID " + id.value().get() + " is not 0 to " + last,
                            "take one within, above 26240 for private use");
        }
    }
}
