package dev.lathe.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

    private static final SourceText A = new SourceText("a.json", "0123456789");
    private static final SourceText B = new SourceText("b.json", "0123456789");

    @Test
    void areInOrderOfFileAndPlaceHoweverTheyCome() {
        Diagnostics found =
                Diagnostics.of(List.of(at(B, 0), at(A, 7), at(A, 2))).and(Diagnostics.of(List.of(at(A, 5))));
        assertThat(found)
                .extracting(each -> each.place().toString())
                .containsExactly("a.json:1:3", "a.json:1:6", "a.json:1:8", "b.json:1:1");
        assertThat(found.hasErrors()).isTrue();
        assertThat(found.count(Severity.WARNING)).isZero();
    }

    @Test
    void aCollectorReportsWhereItIs() {
        DiagnosticCollector root = DiagnosticCollector.startingAt(place(A, 1));
        root.at(place(A, 4)).report(RangeRule.UNKNOWN_UNIT, "there", "mend it");
        root.report(ShapeRule.NOT_JSON, "here", "mend it");
        assertThat(root.diagnostics()).extracting(Diagnostic::message).containsExactly("here", "there");
        assertThat(root.diagnostics()).extracting(each -> each.place().offset()).containsExactly(1, 4);
    }

    @Test
    void aCollectorKeepsAsManyAsAreOfUseAndSaysSo() {
        DiagnosticCollector faults = DiagnosticCollector.startingAt(place(A, 0));
        for (int i = 0; i < DiagnosticCollector.MAX_OF_A_KIND; i++) {
            faults.report(RangeRule.UNKNOWN_UNIT, "m", "r");
            faults.report(ShapeRule.NOT_JSON, "m", "r");
        }
        assertThat(faults.isFull()).isFalse();
        faults.report(RangeRule.UNKNOWN_UNIT, "m", "r");
        assertThat(faults.isFull()).isFalse();
        faults.report(ShapeRule.NOT_JSON, "m", "r");
        assertThat(faults.isFull()).isTrue();
        assertThat(faults.diagnostics().size()).isEqualTo(2 * DiagnosticCollector.MAX_OF_A_KIND);
    }

    @Test
    void linesAreCountedAndCutAtAnyOfTheirEnds() {
        SourceText text = new SourceText("t", "a\r\n\rb\n\nc\r");
        assertThat(text.lines()).isEqualTo(6);
        assertThat(List.of(text.line(1), text.line(2), text.line(3), text.line(4), text.line(5), text.line(6)))
                .containsExactly("a", "", "b", "", "c", "");
    }

    private static Diagnostic at(SourceText source, int offset) {
        return new Diagnostic(ShapeRule.NOT_JSON, place(source, offset), "m", "r");
    }

    private static Place place(SourceText source, int offset) {
        return Place.of(source, offset, offset + 1, Pointer.ROOT);
    }
}
