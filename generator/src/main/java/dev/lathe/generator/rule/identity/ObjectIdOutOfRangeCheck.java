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

/** An Object ID is of 16 bits and not all ones (LwM2M Core, 7.1), a draft's index of 16 bits (draft 7.2). */
public final class ObjectIdOutOfRangeCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Field<BigInteger> id = object.descriptor().id();
        boolean draft = object.family() == Family.DRAFT_0;
        int last = draft ? 65535 : IdClass.LAST_ID;
        if (id.value().filter(value -> !IntegerLimits.within(value, 0, last)).isPresent()) {
            BigInteger value = id.value().get();
            boolean none = value.equals(BigInteger.valueOf(65535));
            faults.at(id.place())
                    .report(
                            IdentityRule.OBJECT_ID_OUT_OF_RANGE,
                            "Object ID " + value + (none ? " means \"no Object\"" : " is not 0 to " + last),
                            draft
                                    ? "take the index the draft assigns"
                                    : "take one of your class, for tests 42769 to 42800");
        }
    }
}
