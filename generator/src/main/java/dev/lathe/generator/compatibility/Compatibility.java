package dev.lathe.generator.compatibility;

import dev.lathe.generator.compatibility.change.Changes;
import dev.lathe.generator.compatibility.change.Findings;
import dev.lathe.generator.compatibility.change.ObjectPair;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.link.LinkResult;
import dev.lathe.generator.link.LinkedObject;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.naming.Names;
import dev.lathe.generator.naming.Naming;
import dev.lathe.generator.naming.ObjectNames;
import dev.lathe.generator.naming.PackageLayout;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares two sets of Objects. What is written wrong on one side, and so not understood, is passed over: the front end reports it.
 * Places are those of the new side, with the old ones beside them; an Object that is gone is where it was.
 */
public final class Compatibility {

    private static final BigInteger BEHIND_ALL = BigInteger.ONE.shiftLeft(Integer.SIZE);

    private static final Comparator<ObjectComparison> ORDER = Comparator.<ObjectComparison, BigInteger>comparing(
                    each -> each.id().orElse(BEHIND_ALL))
            .thenComparing(ObjectComparison::name);

    private final Names namesFrom;
    private final Names namesTo;
    private final Optional<Policy> policy;

    private Compatibility(Names namesFrom, Names namesTo, Optional<Policy> policy) {
        this.namesFrom = namesFrom;
        this.namesTo = namesTo;
        this.policy = policy;
    }

    /** @param policy for all Objects; if empty, for each the one of the LwM2M version that the new Object is for */
    public static Comparison compare(LinkResult old, LinkResult young, Optional<Policy> policy) {
        return new Compatibility(names(old), names(young), policy).compare(old.linked(), young.linked());
    }

    /** What clashes among these names is no matter of versions. */
    private static Names names(LinkResult side) {
        return Naming.decide(
                side.objects(),
                "compared",
                PackageLayout.FLAT,
                side.places(),
                DiagnosticCollector.startingAt(Place.ofFile("")));
    }

    private Comparison compare(List<LinkedObject> old, List<LinkedObject> young) {
        Matching matching = Matching.of(old, young);
        List<ObjectComparison> all = new ArrayList<>();
        matching.pairs().forEach(pair -> all.add(compare(pair)));
        matching.moved().forEach(pair -> all.add(moved(pair)));
        matching.removed().forEach(object -> all.add(removed(object.facts())));
        matching.added().forEach(object -> all.add(added(object.facts())));
        all.sort(ORDER);
        return new Comparison(all);
    }

    private ObjectComparison compare(Matching.Pair pair) {
        ObjectPair object = new ObjectPair(
                pair.from().facts(),
                pair.to().facts(),
                names(pair.from(), namesFrom),
                names(pair.to(), namesTo),
                pair.earlier());
        Findings findings = new Findings();
        Changes.find(object, findings);
        Diagnostics changes = findings.diagnostics();
        Optional<VersionVerdict> version = verdict(object, changes);
        version.ifPresent(verdict -> VersionFindings.report(verdict, object, changes, findings));
        boolean announced = version.filter(VersionVerdict::isNewMajor).isPresent();
        Diagnostics all = announced
                ? Diagnostics.of(findings.diagnostics().asList().stream()
                        .map(Compatibility::announced)
                        .toList())
                : findings.diagnostics();
        return new ObjectComparison(
                pair.to().facts().descriptor().id().value(), name(pair.to().facts()), version, all);
    }

    private static Optional<ObjectNames> names(LinkedObject object, Names names) {
        return object.model().map(names::of);
    }

    private Optional<VersionVerdict> verdict(ObjectPair object, Diagnostics changes) {
        if (object.to().family() == Family.DRAFT_0) {
            return Optional.empty();
        }
        return object.from().version().flatMap(from -> object.to().version().flatMap(to -> policyOf(object)
                .map(chosen -> VersionVerdict.of(
                        from,
                        to,
                        chosen,
                        VersionFindings.required(changes, chosen),
                        VersionFindings.isForbidden(changes, chosen)))));
    }

    private Optional<Policy> policyOf(ObjectPair object) {
        return policy.or(() -> object.to().lwm2mVersion().map(Policy::forObjectsOf));
    }

    /** A new major version tells everybody not to take the new Object for the old one: what breaks is worth knowing. */
    private static Diagnostic announced(Diagnostic diagnostic) {
        return diagnostic.rule() instanceof ChangeRule rule && !rule.breaks().isEmpty()
                ? diagnostic.as(Severity.INFO)
                : diagnostic;
    }

    private static ObjectComparison moved(Matching.Pair pair) {
        Findings findings = new Findings();
        ObjectDescriptor from = pair.from().facts().descriptor();
        ObjectDescriptor to = pair.to().facts().descriptor();
        findings.report(
                ChangeRule.OBJECT_ID_CHANGED,
                to.id().place(),
                from.id().place(),
                name(pair.from().facts()) + " seems to be " + name(pair.to().facts()) + " now",
                from.id().value().map(id -> "keep " + id).orElse("see that no device has it without an id"));
        return new ObjectComparison(
                pair.to().facts().descriptor().id().value(),
                name(pair.to().facts()),
                Optional.empty(),
                findings.diagnostics());
    }

    private static ObjectComparison removed(ObjectFacts object) {
        Findings findings = new Findings();
        findings.report(
                ChangeRule.OBJECT_REMOVED,
                object.descriptor().name().place(),
                name(object) + " is on the old side only",
                "keep it, and mark it \"deprecated\"");
        return new ObjectComparison(
                object.descriptor().id().value(), name(object), Optional.empty(), findings.diagnostics());
    }

    private static ObjectComparison added(ObjectFacts object) {
        Findings findings = new Findings();
        findings.report(
                ChangeRule.OBJECT_ADDED,
                object.descriptor().name().place(),
                name(object) + " is new, and there is nothing to compare it with",
                "nothing to do");
        return new ObjectComparison(
                object.descriptor().id().value(), name(object), Optional.empty(), findings.diagnostics());
    }

    private static String name(ObjectFacts object) {
        ObjectDescriptor descriptor = object.descriptor();
        return "Object" + descriptor.id().value().map(id -> " " + id).orElse("")
                + descriptor.name().value().map(name -> " \"" + name + "\"").orElse("");
    }
}
