package dev.lathe.generator.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.diagnostic.Breakage;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.link.LinkResult;
import dev.lathe.generator.lint.LintReport;
import dev.lathe.generator.lint.LintSettings;
import dev.lathe.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String LEVEL =
            "{ \"id\": 0, \"name\": \"Level\", \"operations\": \"R\", \"type\": \"Float\", \"mandatory\": true }";
    private static final String SPEED =
            "{ \"id\": 1, \"name\": \"Speed\", \"operations\": \"RW\", \"type\": \"Integer\" }";

    @Test
    void theTwoVerdictsAreApart() {
        Comparison comparison = compare(pump("1.0", LEVEL, SPEED), pump("1.1", LEVEL));
        assertThat(ids(comparison.bumpErrors())).isEmpty();
        assertThat(ids(comparison.breaking(Set.of(Breakage.SOURCE)))).containsExactly("LWM842");
        assertThat(ids(comparison.breaking(EnumSet.of(Breakage.WIRE, Breakage.BEHAVIOUR))))
                .isEmpty();
    }

    @Test
    void aNewMajorVersionTellsOfWhatBreaks() {
        Comparison minor = compare(pump("1.0", LEVEL, SPEED), pump("1.1", SPEED));
        Comparison major = compare(pump("1.0", LEVEL, SPEED), pump("2.0", SPEED));
        assertThat(ids(minor.bumpErrors())).containsExactly("LWM811");
        assertThat(ids(minor.breakingUnannounced(Set.of(Breakage.WIRE)))).containsExactly("LWM843");
        assertThat(ids(major.bumpErrors())).isEmpty();
        assertThat(ids(major.breaking(Set.of(Breakage.WIRE)))).containsExactly("LWM843");
        assertThat(ids(major.breakingUnannounced(Set.of(Breakage.WIRE)))).isEmpty();
        assertThat(major.findings().count(Severity.WARNING)).isZero();
    }

    @Test
    void thePolicyChosenHoldsForAllObjects() {
        String old = pump("1.0", SPEED.replace("}", ", \"range\": \"0..9\" }"));
        String young = pump("1.1", SPEED.replace("}", ", \"range\": \"0..8\" }"));
        assertThat(compare(old, young).bumpErrors()).isEmpty();
        VersionVerdict strict = Compatibility.compare(read("old", old), read("new", young), Optional.of(Policy.OMA_1_2))
                .objects()
                .get(0)
                .version()
                .orElseThrow();
        assertThat(strict.isRight()).isFalse();
        assertThat(strict.right()).hasToString("2.0");
    }

    @Test
    void theLatestOfBothSidesAreCompared() {
        Comparison comparison =
                compare("[" + pump("1.10", LEVEL) + "," + pump("1.9", LEVEL, SPEED) + "]", pump("1.11", LEVEL, SPEED));
        VersionVerdict verdict = comparison.objects().get(0).version().orElseThrow();
        assertThat(verdict.from()).hasToString("1.10");
        assertThat(ids(comparison.findings())).containsExactly("LWM840");
    }

    @Test
    void objectsComeInOrderOfTheirIds() {
        String three = "[" + pump("1.0", LEVEL).replace("42770", "42800") + "," + pump("1.0", LEVEL) + ","
                + pump("1.0", LEVEL).replace("42770", "10241") + "]";
        assertThat(compare(three, three).objects())
                .extracting(ObjectComparison::name)
                .containsExactly("Object 10241 \"Pump\"", "Object 42770 \"Pump\"", "Object 42800 \"Pump\"");
    }

    @Test
    void anObjectWithErrorsIsComparedAsFarAsItIsUnderstood() {
        String broken = pump("1.1", LEVEL.replace("\"R\"", "\"X\""), SPEED);
        assertThat(ids(compare(pump("1.0", LEVEL), broken).findings())).containsExactly("LWM840");
    }

    @Test
    void nothingIsSaidOfTheSame() {
        assertThat(compare(pump("1.0", LEVEL, SPEED), pump("1.0", LEVEL, SPEED)).findings())
                .isEmpty();
        assertThat(compare("[]", "[]").objects()).isEmpty();
    }

    @Test
    void aFindingIsSuppressedInTheNewDescriptor() {
        String lint = "\"lint\": [ { \"rule\": \"LWM810\", \"reason\": \"Not published yet.\" } ], \"resources\"";
        LinkResult young = read("new", pump("1.0", LEVEL, SPEED).replace("\"resources\"", lint));
        assertThat(young.diagnostics()).isEmpty();
        Comparison comparison = Compatibility.compare(read("old", pump("1.0", LEVEL)), young, Optional.empty());
        assertThat(ids(comparison.bumpErrors())).containsExactly("LWM810");
        LintReport report =
                LintReport.of(comparison.findings(), young.suppressions(), LintSettings.standard(), rule -> true);
        assertThat(ids(report.diagnostics())).containsExactly("LWM840");
    }

    @Test
    void whatIsAnnouncedStaysAsSevereAsItIsWhereNothingIsConfigured() {
        Comparison major = compare(pump("1.0", LEVEL, SPEED), pump("2.0", SPEED));
        LintReport report = LintReport.of(
                major.findings(),
                read("new", pump("2.0", SPEED)).suppressions(),
                LintSettings.standard(),
                rule -> true);
        assertThat(report.diagnostics()).isEqualTo(major.findings());
    }

    private static Comparison compare(String old, String young) {
        return Compatibility.compare(read("old", old), read("new", young), Optional.empty());
    }

    private static LinkResult read(String side, String text) {
        return FrontEnd.read(List.of(SourceFile.of(side + ".json", text)));
    }

    private static String pump(String version, String... resources) {
        return "{ \"id\": 42770, \"name\": \"Pump\", \"version\": \"" + version + "\", \"resources\": [ "
                + String.join(", ", resources) + " ] }";
    }

    private static List<String> ids(Diagnostics diagnostics) {
        List<String> ids = new ArrayList<>();
        for (Diagnostic each : diagnostics) {
            ids.add(each.id());
        }
        return ids;
    }
}
