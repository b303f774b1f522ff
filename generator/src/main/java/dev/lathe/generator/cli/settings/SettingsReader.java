package dev.lathe.generator.cli.settings;

import dev.lathe.generator.compatibility.Policy;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.json.JsonValue.Member;
import dev.lathe.generator.lint.RuleLevels;
import dev.lathe.generator.naming.PackageLayout;
import dev.lathe.generator.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads {@code lathe.json}. A key or word it does not know is a fault: a misspelt one must not pass for obeyed. */
public final class SettingsReader {

    /** The file that is looked for where none is named. */
    public static final String NAME = "lathe.json";

    private static final List<String> KEYS = List.of(
            "$schema", "rules", "failOn", "limit", "baseline", "policy", "package", "packageLayout", "moduleName");

    private final JsonMembers json = new JsonMembers();
    private final Map<String, String> rules = new LinkedHashMap<>();
    private Optional<Severity> failOn = Optional.empty();
    private OptionalInt limit = OptionalInt.empty();
    private Optional<String> baseline = Optional.empty();
    private Optional<Policy> policy = Optional.empty();
    private Optional<String> packageName = Optional.empty();
    private Optional<PackageLayout> packageLayout = Optional.empty();
    private Optional<String> moduleName = Optional.empty();

    private SettingsReader() {}

    /** @throws SettingsException with all faults of the file, if it has any */
    public static Settings read(SourceFile file) throws SettingsException {
        return new SettingsReader().settings(file);
    }

    private Settings settings(SourceFile file) throws SettingsException {
        for (Member member : json.read(file, KEYS)) {
            switch (member.key()) {
                case "rules" -> json.members(member.value(), List.of()).forEach(this::rule);
                case "failOn" ->
                    failOn = json.word(member, List.of("error", "warning"))
                            .map(word -> word.equals("error") ? Severity.ERROR : Severity.WARNING);
                case "limit" -> limit = json.number(member, 1);
                case "baseline" -> baseline = json.text(member);
                case "policy" -> policy = json.word(member, Settings.POLICIES).flatMap(Policy::of);
                case "package" -> packageName = json.text(member);
                case "packageLayout" ->
                    packageLayout = json.word(member, PackageLayout.WORDS).flatMap(PackageLayout::of);
                case "moduleName" -> moduleName = json.text(member);
                default -> json.text(member);
            }
        }
        json.throwFaults();
        return new Settings(
                RuleLevels.of(rules), failOn, limit, baseline, policy, packageName, packageLayout, moduleName);
    }

    private void rule(Member member) {
        json.text(member).ifPresent(level -> {
            try {
                RuleLevels.of(Map.of(member.key(), level));
                rules.put(member.key(), level);
            } catch (IllegalArgumentException refused) {
                json.fault(member.keyPlace(), String.valueOf(refused.getMessage()));
            }
        });
    }
}
