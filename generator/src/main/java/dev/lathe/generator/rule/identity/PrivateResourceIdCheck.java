package dev.lathe.generator.rule.identity;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.IdentityRule;
import dev.lathe.generator.fact.IdClass;
import dev.lathe.generator.fact.IntegerLimits;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ResourceCheck;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;

/** Resource IDs above 26240 are for vendors (OMNA registry), so an Object of everybody has none. */
public final class PrivateResourceIdCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {

        Field<BigInteger> id = resource.descriptor().id();
        Optional<IdClass> objectClass =
                resource.object().descriptor().id().value().flatMap(IdClass::of);
        boolean isPrivate = id.value()
                .filter(value -> IntegerLimits.within(value, 26241, 32768))
                .isPresent();
        if (isPrivate && objectClass.isPresent() && objectClass.get() != IdClass.X) {
            faults.at(id.place())
                    .report(
                            IdentityRule.PRIVATE_RESOURCE_ID,
                            "Resource ID " + id.value().get() + " is one for vendors, but the Object is of class \""
                                    + objectClass.get().word() + "\"",
                            "take one of 0 to 2047, or one of OMA's common list");
        }
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
