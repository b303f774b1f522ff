package dev.lathe.generator.rule.identity;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.IdentityRule;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.fact.IdClass;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.Urn;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ObjectCheck;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;

/** A URN names the class its id is of (OMNA registry; LwM2M Core, 7.2.2). */
public final class UrnClassCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Optional<Urn> urn = object.urnWritten();
        Optional<BigInteger> id = object.descriptor().id().value();
        Optional<IdClass> is = id.flatMap(IdClass::of);
        if (urn.isEmpty() || is.isEmpty() || !urn.get().isOf(id.get())) {
            return;
        }
        String word = is.get().word();
        if (!word.equals(urn.get().idClass())) {
            Place place = object.descriptor().urn().place();
            faults.at(place)
                    .report(
                            IdentityRule.URN_CLASS,
                            "the URN says \"" + urn.get().idClass() + "\", but " + id.get() + " is of class \"" + word
                                    + "\"",
                            "write \"" + word + "\" there",
                            Fix.write(place, urn.get().ofClass(is.get()).toString()));
        }
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
