package dev.lathe.generator.diagnostic;

import java.util.Optional;

/**
 * What there is to know about a rule: the words of {@code lathe explain} and of its entry in {@code docs/diagnostics.md}.
 *
 * @param severity where no configuration says otherwise
 * @param what is wrong when this rule speaks, in one sentence
 * @param remedy what to do about it, in general; a diagnostic says it for the case
 * @param source where the demand comes from: a clause of LwM2M Core, of the early draft, an RFC, or this compiler
 * @param why what goes wrong in the field when nobody listens, in a few sentences; empty where {@code what} says it all
 * @param omaCode the number OMA's validator gives the same fault
 * @param isOptional whether it speaks only where the configuration asks it to
 */
public record RuleText(
        String id,
        Severity severity,
        String what,
        String remedy,
        String source,
        String why,
        Optional<String> omaCode,
        boolean isOptional) {

    static RuleText error(String id, String what, String remedy, String source) {
        return of(id, Severity.ERROR, what, remedy, source);
    }

    static RuleText warning(String id, String what, String remedy, String source) {
        return of(id, Severity.WARNING, what, remedy, source);
    }

    static RuleText info(String id, String what, String remedy, String source) {
        return of(id, Severity.INFO, what, remedy, source);
    }

    private static RuleText of(String id, Severity severity, String what, String remedy, String source) {
        return new RuleText(id, severity, what, remedy, source, "", Optional.empty(), false);
    }

    /** The same with a reason. */
    RuleText because(String reason) {
        return new RuleText(id, severity, what, remedy, source, reason, omaCode, isOptional);
    }

    /** The same, known to OMA's validator under a number. */
    RuleText oma(String code) {
        return new RuleText(id, severity, what, remedy, source, why, Optional.of(code), isOptional);
    }

    /** The same, silent until it is asked for. */
    RuleText optional() {
        return new RuleText(id, severity, what, remedy, source, why, omaCode, true);
    }
}
