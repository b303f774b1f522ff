package dev.lathe.generator.rule.identity;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.IdentityRule;
import dev.lathe.generator.fact.IdClass;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.Urn;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.model.Version;
import dev.lathe.generator.rule.ObjectCheck;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;

/** A URN that is written says what follows from id and version (OMNA registry; LwM2M Core, 7.2.2). */
public final class UrnCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Field<String> written = object.descriptor().urn();
        if (written.value().isEmpty()) {
            return;
        }
        DiagnosticCollector here = faults.at(written.place());
        Optional<Urn> urn = Urn.read(written.value().get());
        if (urn.isEmpty()) {
            boolean draft = written.value().get().startsWith("urn:oma:mo:");
            here.report(
                    IdentityRule.URN_SYNTAX,
                    "\"" + written.value().get() + "\" is not of the form urn:oma:lwm2m:{oma,ext,x}:id[:version]",
                    draft
                            ? "add \"family\": \"draft-0\" if this is the early draft's"
                            : "leave it out: it follows from id and version");
            return;
        }
        checkId(object, urn.get(), here);
        checkVersion(object, urn.get(), here);
    }

    private static void checkId(ObjectFacts object, Urn urn, DiagnosticCollector here) {
        if (object.descriptor().id().value().isEmpty()) {
            return;
        }
        BigInteger id = object.descriptor().id().value().get();
        if (!urn.id().equals(id.toString())) {
            here.report(
                    IdentityRule.URN_ID,
                    "the URN is of Object " + urn.id() + ", this is " + id,
                    "write " + id + " there");
            return;
        }
        Optional<IdClass> idClass = IdClass.of(id);
        if (idClass.isPresent() && !idClass.get().word().equals(urn.idClass())) {
            here.report(
                    IdentityRule.URN_CLASS,
                    "the URN says \"" + urn.idClass() + "\", but " + id + " is of class \""
                            + idClass.get().word() + "\"",
                    "write \"" + idClass.get().word() + "\" there");
        }
    }

    private static void checkVersion(ObjectFacts object, Urn urn, DiagnosticCollector here) {
        if (object.version().isEmpty()) {
            return;
        }
        Version version = object.version().get();
        String inUrn = urn.version().orElse("1.0");
        if (!inUrn.equals(version.toString())) {
            here.report(
                    IdentityRule.URN_VERSION,
                    "the URN is of version " + inUrn + ", this is " + version,
                    version.equals(Version.V1_0) ? "leave the version out there" : "end it in \":" + version + "\"");
        } else if (urn.version().equals(Optional.of("1.0"))) {
            here.report(
                    IdentityRule.URN_REDUNDANT_VERSION,
                    "the URN ends in \":1.0\", which is understood",
                    "leave it out");
        }
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
