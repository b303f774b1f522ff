package dev.lathe.generator.cli.command;

import dev.lathe.generator.cli.settings.BaselineFile;
import dev.lathe.generator.cli.settings.Settings;
import dev.lathe.generator.cli.settings.SettingsException;
import dev.lathe.generator.cli.settings.SettingsReader;
import dev.lathe.generator.cli.terminal.Surroundings;
import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.generator.file.FileException;
import dev.lathe.generator.file.SourceFiles;
import dev.lathe.generator.lint.Baseline;
import dev.lathe.generator.lint.LintSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What the project has decided: its settings and its baseline.
 *
 * @param config the settings file, where the command line names one
 * @param baseline the file of old findings, where the command line names one
 */
record ProjectOptions(Optional<String> config, Optional<String> baseline) {

    static CommandSpec declare(CommandSpec spec) {
        return declareConfig(spec)
                .addOption(Declared.text(
                        "FILE", "Findings that were there before and are not told of again.", "--baseline"));
    }

    /** For commands that do not judge. */
    static CommandSpec declareConfig(CommandSpec spec) {
        return spec.addOption(Declared.text(
                "FILE",
                "Settings of the project. Default: " + SettingsReader.NAME
                        + " in the working directory, if it is there.",
                "--config"));
    }

    static ProjectOptions of(ParseResult arguments) {
        return new ProjectOptions(Declared.text(arguments, "--config"), Declared.text(arguments, "--baseline"));
    }

    /**
     * What holds for a run.
     *
     * @param baselineFile where it is, or would be
     * @param ours files that are no descriptors, wherever they lie
     */
    record Project(Settings settings, LintSettings lint, Optional<Path> baselineFile, Set<Path> ours) {}

    /** @param mayLackBaseline whether the baseline is about to be written */
    Project load(Surroundings surroundings, boolean mayLackBaseline) throws UsageException, FileException {
        Project project = loadSettings(surroundings);
        Optional<Path> file = project.baselineFile();
        if (file.isEmpty() || (mayLackBaseline && !Files.exists(file.get()))) {
            return project;
        }
        LintSettings lint = new LintSettings(project.settings().levels(), readBaseline(file.get(), surroundings));
        return new Project(project.settings(), lint, file, project.ours());
    }

    /** The same without a look into the baseline: nothing is frozen. */
    Project loadSettings(Surroundings surroundings) throws UsageException, FileException {
        Path file = surroundings.resolve(config.orElse(SettingsReader.NAME));
        Settings settings = Settings.none();
        Set<Path> ours = new HashSet<>();
        ours.add(file);
        Path beside = surroundings.folder();
        if (config.isPresent() || Files.exists(file)) {
            settings = read(file, surroundings);
            beside = Optional.ofNullable(file.getParent()).orElse(beside);
        }
        Optional<Path> baselineFile = baselineFile(settings, beside, surroundings);
        baselineFile.ifPresent(ours::add);
        return new Project(settings, new LintSettings(settings.levels(), Baseline.none()), baselineFile, ours);
    }

    private Optional<Path> baselineFile(Settings settings, Path beside, Surroundings surroundings) {
        return baseline.map(surroundings::resolve)
                .or(() -> settings.baseline().map(name -> beside.resolve(name).normalize()));
    }

    private static Settings read(Path file, Surroundings surroundings) throws UsageException, FileException {
        try {
            return SettingsReader.read(SourceFiles.read(file, surroundings.folder()));
        } catch (SettingsException faults) {
            throw new UsageException(String.valueOf(faults.getMessage()));
        }
    }

    private static Baseline readBaseline(Path file, Surroundings surroundings) throws UsageException, FileException {
        try {
            return BaselineFile.read(SourceFiles.read(file, surroundings.folder()));
        } catch (SettingsException faults) {
            throw new UsageException(String.valueOf(faults.getMessage()));
        }
    }
}
