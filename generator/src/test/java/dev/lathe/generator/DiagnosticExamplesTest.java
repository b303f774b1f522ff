package dev.lathe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.ddf.DdfWriter;
import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.diagnostic.CodeRule;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Rule;
import dev.lathe.generator.diagnostic.Rules;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.diagnostic.ShapeRule;
import dev.lathe.generator.diagnostic.TextRenderer;
import dev.lathe.generator.diagnostic.XmlRule;
import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the examples in {@code src/test/resources/diagnostics}: a folder per rule with descriptors that break it and some that
 * come near and do not, named {@code ok-…}, beside each what the user gets to read; and the folder {@code ok}. Examples of
 * rules that begin with 9 are compiled, of those about exports exported, all others only checked: what stands in the way of code alone is no fault of a
 * descriptor. With {@code -Dgolden.update=true} what is read now is recorded; look through the difference before it is
 * committed. Rules about two versions have their examples in {@code compatibility}.
 */
class DiagnosticExamplesTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/diagnostics");

    /**
     * An example would be a file of megabytes, which {@code JsonReaderTest} and {@code CodeLimitsTest} make, or one that no checkout keeps as
     * it is, which {@code DdfReaderTest} makes.
     */
    private static final Set<Rule> WITHOUT_EXAMPLE =
            Set.of(ShapeRule.FILE_TOO_LARGE, XmlRule.CARRIAGE_RETURN, CodeRule.TEXT_TOO_LONG);

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().matches(".*\\.(json|xml)"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> valid() throws IOException {
        return examples().stream().filter(file -> isIn("ok", file)).toList();
    }

    static List<Path> keepingTheirRule() throws IOException {
        return examples().stream().filter(DiagnosticExamplesTest::keepsItsRule).toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleReadsAsRecorded(Path descriptor) throws IOException {
        String actual = rendered(descriptor);
        Path expected = expected(descriptor);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void aValidDescriptorIsPassedInSilenceAndBuilt(Path descriptor) throws IOException {
        assertThat(diagnostics(descriptor)).isEmpty();
        assertThat(FrontEnd.read(List.of(source(descriptor))).objects()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("keepingTheirRule")
    void anExampleThatKeepsItsRuleHearsNothingOfItAndHasNoErrors(Path descriptor) throws IOException {
        String id = EXAMPLES.relativize(descriptor).toString().substring(0, "LWM000".length());
        assertThat(diagnostics(descriptor).asList())
                .noneMatch(each -> each.id().equals(id) || each.severity() == Severity.ERROR);
    }

    @Test
    void everyRuleHasAnExampleThatBreaksIt() throws IOException {
        for (Rule rule : withExamples()) {
            List<Path> ofRule = examples().stream()
                    .filter(file -> isIn(folder(rule), file) && !keepsItsRule(file))
                    .toList();
            assertThat(ofRule).as(folder(rule)).isNotEmpty();
            assertThat(ofRule).allSatisfy(file -> assertThat(rendered(file)).contains("[" + rule.id() + "]"));
        }
    }

    @Test
    void everyRuleHasAnExampleThatKeepsIt() throws IOException {
        List<Path> keeping = keepingTheirRule();
        assertThat(withExamples()).allMatch(rule -> keeping.stream().anyMatch(file -> isIn(folder(rule), file)));
    }

    @Test
    void everyFolderIsOfARule() throws IOException {
        List<String> folders = Stream.concat(Rules.all().stream().map(DiagnosticExamplesTest::folder), Stream.of("ok"))
                .toList();
        try (Stream<Path> found = Files.list(EXAMPLES)) {
            assertThat(found.map(path -> path.getFileName().toString())).isSubsetOf(folders);
        }
    }

    @Test
    void everyRecordedTextHasItsDescriptor() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".expected")))
                    .isSubsetOf(examples().stream()
                            .map(DiagnosticExamplesTest::expected)
                            .toList());
        }
    }

    /** Those of changes have pairs of files elsewhere. */
    static List<Rule> withExamples() {
        return Rules.all().stream()
                .filter(each -> !WITHOUT_EXAMPLE.contains(each) && !(each instanceof ChangeRule))
                .toList();
    }

    private static boolean keepsItsRule(Path file) {
        return file.getFileName().toString().startsWith("ok-");
    }

    private static boolean isIn(String folder, Path file) {
        return file.startsWith(EXAMPLES.resolve(folder));
    }

    private static String folder(Rule rule) {
        return rule.id() + "-" + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Path expected(Path descriptor) {
        return descriptor.resolveSibling(
                descriptor.getFileName().toString().replaceFirst("\\.(json|xml)$", ".expected"));
    }

    private static String rendered(Path descriptor) throws IOException {
        return new TextRenderer().render(diagnostics(descriptor), 1);
    }

    static Diagnostics diagnostics(Path descriptor) throws IOException {
        List<SourceFile> sources = List.of(source(descriptor));
        if (isIn(folder(XmlRule.NOT_IN_DDF), descriptor) || isIn(folder(XmlRule.DRAFT_HAS_NO_DDF), descriptor)) {
            return exported(sources.get(0));
        }
        boolean isOfCode = EXAMPLES.relativize(descriptor).toString().startsWith("LWM9");
        return isOfCode
                ? Analysis.forCode(new CompileRequest(sources, "example", Path.of("none")))
                        .report()
                        .diagnostics()
                : LatheCompiler.check(sources);
    }

    /** What is said when the descriptor's Objects are written as DDF files. */
    private static Diagnostics exported(SourceFile source) {
        DiagnosticCollector faults = DiagnosticCollector.startingAt(Place.ofFile(source.name()));
        FrontEnd.describe(source, faults).forEach(object -> DdfWriter.write(object, faults));
        return faults.diagnostics();
    }

    private static SourceFile source(Path descriptor) throws IOException {
        return SourceFile.of(descriptor.getFileName().toString(), Files.readAllBytes(descriptor));
    }
}
