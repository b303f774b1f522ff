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

/** An Object ID is of 16 bits, not all ones, and in a class of OMA's registry (LwM2M Core, 7.1); a draft's index of 16 bits (draft 7.2). */
public final class ObjectIdCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Field<BigInteger> id = object.descriptor().id();
        if (id.value().isEmpty()) {
            return;
        }
        BigInteger value = id.value().get();
        boolean draft = object.family() == Family.DRAFT_0;
        if (!IntegerLimits.within(value, 0, draft ? 65535 : 65534)) {
            boolean last = value.equals(BigInteger.valueOf(65535));
            faults.at(id.place())
                    .report(
                            IdentityRule.OBJECT_ID_OUT_OF_RANGE,
                            "Object ID " + value
                                    + (last ? " means \"no Object\"" : " is not 0 to " + (draft ? 65535 : 65534)),
                            draft
                                    ? "take the index the draft assigns"
                                    : "take one of your class, for tests 42769 to 42800");
        } else if (!draft && IdClass.of(value).isEmpty()) {
            boolean low = value.intValue() < 2048;
            faults.at(id.place())
                    .report(
                            IdentityRule.OBJECT_ID_RESERVED,
                            "Object ID " + value + " is reserved, as are all of "
                                    + (low ? "1024 to 2047" : "42801 to 65534"),
                            "take 10241 to 42768 for your own Objects, for tests 42769 to 42800");
        }
    }
}
