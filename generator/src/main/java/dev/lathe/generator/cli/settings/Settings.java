package dev.lathe.generator.cli.settings;

import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.lint.RuleLevels;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What {@code lathe.json} says. What it does not say, the command line or the program's own habits decide.
 *
 * @param failOn from which severity on a finding fails the run, ERROR or WARNING
 * @param limit how many diagnostics are listed
 * @param baseline file of old findings, relative to the settings file's folder
 * @param policy by which a version bump is judged
 * @param packageName of generated types
 */
public record Settings(
        RuleLevels levels,
        Optional<Severity> failOn,
        OptionalInt limit,
        Optional<String> baseline,
        Optional<String> policy,
        Optional<String> packageName) {

    /** Where nothing is configured. */
    public static Settings none() {
        return new Settings(
                RuleLevels.standard(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
