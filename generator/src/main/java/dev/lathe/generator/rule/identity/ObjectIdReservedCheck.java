package dev.lathe.generator.rule.identity;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.IdentityRule;
import dev.lathe.generator.fact.IdClass;
import dev.lathe.generator.fact.IntegerLimits;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ObjectCheck;
import java.math.BigInteger;
import java.util.Set;

/** An Object ID lies in a class that OMA's registry gives away (LwM2M Core, 7.1; OMNA registry). */
public final class ObjectIdReservedCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Field<BigInteger> id = object.descriptor().id();
        if (id.value().filter(ObjectIdReservedCheck::isReserved).isPresent()) {
            boolean low = id.value().get().intValue() < 2048;
            faults.at(id.place())
                    .report(
                            IdentityRule.OBJECT_ID_RESERVED,
                            "Object ID " + id.value().get() + " is reserved, as are all of "
                                    + (low ? "1024 to 2047" : "42801 to 65534"),
                            "take 10241 to 42768 for your own Objects, for tests 42769 to 42800");
        }
    }

    private static boolean isReserved(BigInteger id) {
        return IntegerLimits.within(id, 0, IdClass.LAST_ID) && IdClass.of(id).isEmpty();
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
