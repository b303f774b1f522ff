package dev.lathe.generator.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.lathe.generator.Exporter;
import dev.lathe.generator.LatheCompiler;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.source.SourceFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a project says about the rules: levels, suppressions, a baseline. */
class LintReportTest {

    private static final String FURLONGS = resource(0, "\"units\": \"furlong\"");

    @Test
    void aSuppressionHoldsWithinTheResourceItStandsOn() {
        LintReport report = check(object("", FURLONGS, resource(1, "\"units\": \"furlong\"" + lint("LWM420"))));
        assertThat(report.diagnostics())
                .extracting(Diagnostic::id, each -> each.place().pointer())
                .containsExactly(tuple("LWM420", "/resources/0/units"));
        assertThat(report.suppressed()).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Suppressed.Kind.IN_SOURCE);
            assertThat(each.reason()).isEqualTo("As agreed.");
            assertThat(each.diagnostic().place().pointer()).isEqualTo("/resources/1/units");
        });
    }

    @Test
    void aSuppressionOfTheObjectHoldsForAllItsResources() {
        LintReport report = check(object(lint("LWM420"), FURLONGS, resource(1, "\"units\": \"furlong\"")));
        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.suppressed()).hasSize(2);
    }

    @Test
    void aSuppressionHoldsForLaterStagesAsWell() {
        LintReport report = check(object(
                lint("LWM520"),
                resource(0, "").replace("Value 0", "Set Point"),
                resource(1, "").replace("Value 1", "Set-Point")));
        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.suppressed())
                .extracting(each -> each.diagnostic().id())
                .containsOnly("LWM520");
    }

    @Test
    void whatIsBindingCannotBeSuppressed() {
        LintReport report = check(object(lint("LWM203"), resource(40000, "")));
        assertThat(report.diagnostics()).extracting(Diagnostic::id).containsExactly("LWM117", "LWM203");
    }

    @Test
    void aSuppressionIsWithoutUseOnlyWhereItsRuleIsLookedAt() {
        String descriptor = object(
                lint("LWM145"),
                resource(0, "\"deprecated\": \"Old.\"" + lint("LWM842")),
                resource(1, lint("LWM520").substring(2)).replace("Value 1", "Value-0"));
        List<SourceFile> files = List.of(SourceFile.of("f.json", descriptor));
        assertThat(check(descriptor).diagnostics()).extracting(Diagnostic::id).containsExactly("LWM520");
        assertThat(Exporter.write(files, LintSettings.standard()).report().diagnostics())
                .isEmpty();
    }

    @Test
    void aSuppressionOfNothingIsReported() {
        LintReport report = check(object("", resource(0, "\"units\": \"m\"" + lint("LWM420"))));
        assertThat(report.diagnostics()).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo("LWM118");
            assertThat(each.place().text()).isEqualTo("\"LWM420\"");
        });
    }

    @Test
    void theInnerOfTwoSuppressionsIsTheOneOfUse() {
        LintReport report = check(object(lint("LWM420"), resource(0, "\"units\": \"furlong\"" + lint("LWM420"))));
        assertThat(report.diagnostics())
                .extracting(Diagnostic::id, each -> each.place().pointer())
                .containsExactly(tuple("LWM118", "/lint/0/rule"));
    }

    @Test
    void aSuppressionOfARuleThatOnlyCodeBreaksIsNoBusinessOfACheck() {
        assertThat(check(object("", resource(0, "\"units\": \"m\"" + lint("LWM902"))))
                        .diagnostics())
                .extracting(Diagnostic::id)
                .doesNotContain("LWM118");
    }

    @Test
    void aConfigurationRaisesLowersAndSilencesWarnings() {
        assertThat(severities(Map.of("LWM420", "error"))).containsExactly(Severity.ERROR);
        assertThat(severities(Map.of("LWM420", "info"))).containsExactly(Severity.INFO);
        assertThat(severities(Map.of("LWM420", "off"))).isEmpty();
        assertThat(severities(Map.of("LWM4xx", "off"))).isEmpty();
        assertThat(severities(Map.of("LWM4", "off", "LWM42", "error", "LWM420", "warning")))
                .containsExactly(Severity.WARNING);
    }

    @Test
    void aConfigurationOfManyRulesLeavesTheBindingOnesAlone() {
        RuleLevels levels = RuleLevels.of(Map.of("LWM2", "off"));
        LintReport report = LatheCompiler.check(
                List.of(SourceFile.of("a.json", object("", resource(40000, "")))),
                new LintSettings(levels, Baseline.none()));
        assertThat(report.diagnostics()).extracting(Diagnostic::id).containsExactly("LWM203");
    }

    @Test
    void aConfigurationThatMakesNoSenseSaysWhatToWrite() {
        assertThatThrownBy(() -> RuleLevels.of(Map.of("LWM203", "warning")))
                .hasMessageContaining("LWM203 cannot be \"warning\"");
        assertThatThrownBy(() -> RuleLevels.of(Map.of("LWM421x", "off"))).hasMessageContaining("did you mean");
        assertThatThrownBy(() -> RuleLevels.of(Map.of("units", "off"))).hasMessageContaining("there is no rule");
        assertThatThrownBy(() -> RuleLevels.of(Map.of("LWM420", "loud"))).hasMessageContaining("is no level");
    }

    @Test
    void aBaselineFreezesAsManyFindingsAsThereWereAndNoMore() {
        LintReport before = check(object("", FURLONGS));
        Baseline baseline = Baseline.of("baseline.json", Baseline.freeze(before.toFreeze()));
        LintSettings settings = new LintSettings(RuleLevels.standard(), baseline);
        String later = "\n\n" + object("", FURLONGS, resource(1, "\"units\": \"furlong\""));
        LintReport after = LatheCompiler.check(List.of(SourceFile.of("a.json", later)), settings);
        assertThat(after.diagnostics())
                .singleElement()
                .satisfies(each -> assertThat(each.place().pointer()).isEqualTo("/resources/1/units"));
        assertThat(after.suppressed()).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Suppressed.Kind.BASELINE);
            assertThat(each.reason()).isEqualTo("recorded in baseline.json");
        });
        assertThat(after.toFreeze()).hasSize(2);
    }

    private static List<Severity> severities(Map<String, String> levels) {
        LintSettings settings = new LintSettings(RuleLevels.of(levels), Baseline.none());
        return LatheCompiler.check(List.of(SourceFile.of("a.json", object("", FURLONGS))), settings)
                .diagnostics()
                .asList()
                .stream()
                .map(Diagnostic::severity)
                .toList();
    }

    private static LintReport check(String text) {
        return LatheCompiler.check(List.of(SourceFile.of("a.json", text)), LintSettings.standard());
    }

    private static String lint(String rule) {
        return ", \"lint\": [ { \"rule\": \"" + rule + "\", \"reason\": \"As agreed.\" } ]";
    }

    private static String resource(int id, String more) {
        return "{ \"id\": " + id + ", \"name\": \"Value " + id + "\", \"operations\": \"R\", \"type\": \"Float\""
                + (more.isEmpty() ? "" : ", " + more) + " }";
    }

    private static String object(String more, String... resources) {
        return "{ \"id\": 42770, \"name\": \"Example\"" + more + ", \"resources\": [ " + String.join(", ", resources)
                + " ] }";
    }
}
