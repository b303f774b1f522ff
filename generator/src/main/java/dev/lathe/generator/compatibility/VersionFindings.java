package dev.lathe.generator.compatibility;

import dev.lathe.generator.compatibility.change.ChangePlace;
import dev.lathe.generator.compatibility.change.Findings;
import dev.lathe.generator.compatibility.change.ObjectPair;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Diagnostics;
import java.util.List;

/** Says what a verdict on a version means, and in which lines its reasons stand (LwM2M Core, 7.2.1). */
final class VersionFindings {

    private final VersionVerdict verdict;
    private final ChangePlace place;
    private final Diagnostics changes;
    private final Findings findings;

    private VersionFindings(VersionVerdict verdict, ChangePlace place, Diagnostics changes, Findings findings) {
        this.verdict = verdict;
        this.place = place;
        this.changes = changes;
        this.findings = findings;
    }

    /** What all changes together ask for. */
    static Bump required(Diagnostics changes, Policy policy) {
        Bump most = Bump.NONE;
        for (Diagnostic each : changes) {
            Bump asked = policy.bumpFor((ChangeRule) each.rule());
            most = asked.compareTo(most) > 0 ? asked : most;
        }
        return most;
    }

    static boolean isForbidden(Diagnostics changes, Policy policy) {
        return changes.asList().stream().anyMatch(each -> policy.forbids((ChangeRule) each.rule()));
    }

    static void report(VersionVerdict verdict, ObjectPair object, Diagnostics changes, Findings findings) {
        new VersionFindings(verdict, object.at(ObjectDescriptor::version), changes, findings).report();
    }

    private void report() {
        switch (verdict.outcome()) {
            case NOT_RAISED ->
                say(
                        ChangeRule.VERSION_NOT_RAISED,
                        "the version is still " + verdict.from() + ", but " + reasons(),
                        write() + ", or take the change back");
            case TOO_LITTLE ->
                say(
                        ChangeRule.VERSION_RAISED_TOO_LITTLE,
                        verdict.to() + " is a minor step from " + verdict.from() + ", but " + reasons(),
                        write() + ", or take the change back");
            case LOWERED ->
                say(
                        ChangeRule.VERSION_LOWERED,
                        "the version was " + verdict.from() + " and is " + verdict.to(),
                        write() + ", or compare the other way round");
            case TOO_FAR -> {
                if (!verdict.isForbidden()) {
                    tooFar();
                }
            }
            case RIGHT -> right();
        }
        changes.asList().stream()
                .filter(each -> verdict.policy().forbids((ChangeRule) each.rule()))
                .forEach(this::forbidden);
    }

    private void tooFar() {
        boolean breaks = changes.asList().stream()
                .anyMatch(each -> !((ChangeRule) each.rule()).breaks().isEmpty());
        String message = verdict.to() + " is a major step from " + verdict.from() + ", and by " + spelling() + " a "
                + (verdict.required() == Bump.NONE ? "new version is not due" : "minor one would do");
        if (breaks) {
            say(
                    ChangeRule.VERSION_RAISED_WITH_REASON,
                    message + "; what breaks is a good reason for it",
                    "nothing to do");
        } else {
            say(ChangeRule.VERSION_RAISED_TOO_FAR, message, write());
        }
    }

    private void right() {
        Bump step = Bump.between(verdict.from(), verdict.to());
        if (step == Bump.MINOR && changes.isEmpty()) {
            say(
                    ChangeRule.VERSION_RAISED_FOR_NOTHING,
                    "the version was " + verdict.from() + " and is " + verdict.to() + ", and nothing else changed",
                    write());
        } else if (!verdict.to().equals(step.after(verdict.from()))) {
            say(
                    ChangeRule.VERSION_SKIPPED,
                    "the version was " + verdict.from() + " and is " + verdict.to() + "; the next " + step.word()
                            + " one is " + step.after(verdict.from()),
                    "write \"" + step.after(verdict.from()) + "\", unless it is taken");
        }
    }

    private void forbidden(Diagnostic change) {
        findings.report(
                ChangeRule.CHANGE_FORBIDDEN,
                change.place(),
                change.related().orElse(place.from()),
                "LwM2M 1.2 forbids " + (change.rule() == ChangeRule.RESOURCE_ID_REUSED ? "to reuse an id" : "to rename")
                        + " in any version (" + change.id() + ")",
                change.rule() == ChangeRule.RESOURCE_ID_REUSED ? "take an id that was never used" : "keep the name");
    }

    private void say(ChangeRule rule, String message, String remedy) {
        findings.report(rule, place.to(), place.from(), message, remedy);
    }

    private String write() {
        return "write \"" + verdict.right() + "\"";
    }

    private String spelling() {
        return verdict.policy().spelling();
    }

    /** The first change that asks for so much, and how many others do. */
    private String reasons() {
        List<Diagnostic> all = changes.asList().stream()
                .filter(each -> verdict.policy().bumpFor((ChangeRule) each.rule()) == verdict.required())
                .toList();
        return "line " + all.get(0).place().line() + " (" + all.get(0).id() + ")"
                + (all.size() == 1 ? " asks" : " and " + others(all.size() - 1) + " ask") + " for a "
                + verdict.required().word() + " one by " + spelling();
    }

    private static String others(int count) {
        return count == 1 ? "one other" : count + " others";
    }
}
