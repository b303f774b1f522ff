package dev.lathe.generator.cli.command;

import dev.lathe.generator.CompareResult;
import dev.lathe.generator.LatheCompiler;
import dev.lathe.generator.cli.command.ProjectOptions.Project;
import dev.lathe.generator.cli.input.CommittedInputs;
import dev.lathe.generator.cli.input.InputReader;
import dev.lathe.generator.cli.input.Inputs;
import dev.lathe.generator.cli.settings.Settings;
import dev.lathe.generator.cli.terminal.Surroundings;
import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.generator.compatibility.Policy;
import dev.lathe.generator.diagnostic.Breakage;
import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.report.Report;
import dev.lathe.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code lathe breaking}. */
public final class BreakingCommand implements Command {

    private static final List<String> CATEGORIES =
            Arrays.stream(Breakage.values()).map(Breakage::word).toList();

    private final Surroundings surroundings;

    public BreakingCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Declared.command(
                "Compares two versions of Objects: whether the version tells of what changed, and whom it breaks.",
                "lathe breaking old/pump.json new/pump.json",
                "lathe breaking --against-git main src/main/lwm2m",
                "lathe breaking --fail-on-breaking wire,source --policy oma-1.2 released src/main/lwm2m",
                "lathe breaking --verdict changes --fail-on-breaking wire old.xml new.xml",
                "lathe breaking --against-git v1.0 --format github \"src/**/*.json\"");
        ReportOptions.declare(ProjectOptions.declare(spec));
        return spec.addPositional(Declared.parameters(
                        "OLD NEW",
                        "1..*",
                        "Two files, folders or patterns; with --against-git the new ones only, any number of them."))
                .addOption(Declared.text(
                        "REF",
                        "Take the old files from this commit, branch or tag, with the git on the PATH.",
                        "--against-git"))
                .addOption(Declared.word(
                        "--policy",
                        "POLICY",
                        "oma-1.1 or oma-1.2, the rule for versions of all Objects; default: what lathe.json says, or for each"
                                + " Object the one of its lwm2mVersion.",
                        Policy.class,
                        Settings.POLICIES,
                        new Words<>(Settings.POLICIES, Policy::of)))
                .addOption(Declared.word(
                        "--verdict",
                        "VERDICT",
                        "Give one of the two alone, and fail by that alone: version or changes; default: both.",
                        Verdict.class,
                        Verdict.words(),
                        new Words<>(Verdict.words(), Verdict::of)))
                .addOption(OptionSpec.builder("--fail-on-breaking")
                        .type(List.class)
                        .auxiliaryTypes(Breakage.class)
                        .arity("1")
                        .splitRegex(",")
                        .paramLabel("CATEGORY")
                        .completionCandidates(CATEGORIES)
                        .converters(new Words<>(CATEGORIES, BreakingCommand::category))
                        .description(
                                "Exit with 1 as well if a change breaks one of these and no new major version says so:"
                                        + " wire, source, behaviour, with commas between.")
                        .build());
    }

    private static Optional<Breakage> category(String word) {
        return Arrays.stream(Breakage.values())
                .filter(each -> each.word().equals(word))
                .findFirst();
    }

    @Override
    public int run(ParseResult arguments) throws Exception {
        ReportOptions reports = ReportOptions.of(arguments);
        Project project = ProjectOptions.of(arguments).load(surroundings, false);
        Optional<String> revision = Declared.text(arguments, "--against-git");
        List<String> words = Declared.parameters(arguments);
        if (revision.isEmpty() && words.size() != 2) {
            throw new UsageException("name two files or folders, OLD and NEW, or the new ones and --against-git REF");
        }
        if (revision.isPresent() && words.contains(InputReader.STANDARD_INPUT)) {
            throw new UsageException("what comes from standard input was never committed; name files or folders");
        }
        Inputs old = revision.isPresent()
                ? CommittedInputs.read(revision.get(), words, surroundings.folder())
                : read(words.subList(0, 1), project);
        Inputs young = read(revision.isPresent() ? words : words.subList(1, 2), project);
        Optional<Policy> policy = Declared.<Policy>value(arguments, "--policy").or(project.settings()::policy);
        CompareResult result = LatheCompiler.compare(old.sources(), young.sources(), policy, project.lint());

        List<String> troubles = new ArrayList<>(old.troubles());
        troubles.addAll(young.troubles());
        result.notCompared()
                .forEach(name ->
                        troubles.add(name + " holds no Object that could be compared; \"lathe validate\" tells why"));
        Verdict verdict = Declared.<Verdict>value(arguments, "--verdict").orElse(Verdict.BOTH);
        Predicate<Diagnostic> untold = unknowable(old, young, result).or(each -> !verdict.tells(each));
        Report report = new Report(
                result.report().diagnostics().without(untold),
                result.report().suppressed().stream()
                        .filter(each -> !untold.test(each.diagnostic()))
                        .toList(),
                troubles,
                young.sources().size());
        return reports.tell(report, project.settings(), surroundings, surroundings.out(), breaks(result, arguments));
    }

    /** An Object may be in the file that could not be read, and so be neither gone nor new. */
    private static Predicate<Diagnostic> unknowable(Inputs old, Inputs young, CompareResult result) {
        boolean oldIsWhole = isWhole(old, result);
        boolean youngIsWhole = isWhole(young, result);
        return each -> (each.rule() == ChangeRule.OBJECT_REMOVED && !youngIsWhole)
                || (each.rule() == ChangeRule.OBJECT_ADDED && !oldIsWhole);
    }

    private static boolean isWhole(Inputs side, CompareResult result) {
        return side.troubles().isEmpty()
                && side.sources().stream().map(SourceFile::name).noneMatch(result.notCompared()::contains);
    }

    private Inputs read(List<String> words, Project project) {
        return new InputReader(surroundings.folder(), surroundings.in(), "<stdin>", project.ours()).read(words);
    }

    /** The changes that break somebody without a new major version, by their order: the project may have given them another severity. */
    private static Predicate<Diagnostic> breaks(CompareResult result, ParseResult arguments) {
        List<Breakage> none = List.of();
        Set<Breakage> whom = EnumSet.noneOf(Breakage.class);
        whom.addAll(
                Declared.<List<Breakage>>value(arguments, "--fail-on-breaking").orElse(none));
        Set<Diagnostic> breaking =
                new TreeSet<>(result.comparison().breakingUnannounced(whom).asList());
        return breaking::contains;
    }
}
