package dev.lathe.generator.cli.settings;

import dev.lathe.generator.compatibility.Policy;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.lint.RuleLevels;
import dev.lathe.generator.naming.PackageLayout;
import java.util.Arrays;
import java.util.List;
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
 * @param packageLayout of generated types
 * @param moduleName of the module they make
 */
public record Settings(
        RuleLevels levels,
        Optional<Severity> failOn,
        OptionalInt limit,
        Optional<String> baseline,
        Optional<Policy> policy,
        Optional<String> packageName,
        Optional<PackageLayout> packageLayout,
        Optional<String> moduleName) {

    /** The words for {@code failOn}. */
    public static final List<String> FAIL_ON = List.of("error", "warning");

    /** The words for {@code policy}. */
    public static final List<String> POLICIES =
            Arrays.stream(Policy.values()).map(Policy::spelling).toList();

    /** What a word for {@code failOn} stands for. */
    public static Optional<Severity> failOn(String word) {
        return switch (word) {
            case "error" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            default -> Optional.empty();
        };
    }

    /** Where nothing is configured. */
    public static Settings none() {
        return new Settings(
                RuleLevels.standard(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
