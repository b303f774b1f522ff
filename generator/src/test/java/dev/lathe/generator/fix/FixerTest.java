package dev.lathe.generator.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.LatheCompiler;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.Notation;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Pointer;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.diagnostic.SourceText;
import dev.lathe.generator.lint.LintSettings;
import dev.lathe.generator.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The place of an edit is marked by « and ». */
class FixerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ \"a\": «1», \"b\": 2 }            | { \"b\": 2 }",
                "{ \"a\": 1, \"b\": «2» }            | { \"a\": 1 }",
                "{ \"a\": 1 , \"b\" : «2»}           | { \"a\": 1 }",
                "{ \"a\": «1» }                      | {  }",
                "{\"a\":1,\"b\":«{\"c\":[1,2]}»,\"d\":3} | {\"a\":1,\"d\":3}",
                "[ «1», 2 ]                          | [ 2 ]",
                "[ 1, «2» ]                          | [ 1 ]",
                "{ \"x\\\"\\\\\": «1», \"b\": 2 }    | { \"b\": 2 }",
                "{ \"a\": \":\", \"b\": «2» }        | { \"a\": \":\" }",
            })
    void aMemberIsRemovedWithItsKeyAndOneComma(String marked, String expected) {
        assertThat(fixed(marked, Notation.JSON, Fix::remove)).isEqualTo(expected);
    }

    @Test
    void theLinesAroundARemovedMemberStayAsTheyAre() {
        assertThat(fixed("{\n  \"a\": «1»,\n\n  \"b\": 2\n}\n", Notation.JSON, Fix::remove))
                .isEqualTo("{\n  \"b\": 2\n}\n");
        assertThat(fixed("{\r\n\t\"a\": 1,\r\n\t\"b\": «2»\r\n}", Notation.JSON, Fix::remove))
                .isEqualTo("{\r\n\t\"a\": 1\r\n}");
    }

    @Test
    void aTextIsQuotedAsItsNotationWants() {
        String value = "a\"b\\c\n<é&>";
        assertThat(fixed("{ \"a\": «\"x\"» }", Notation.JSON, place -> Fix.write(place, value)))
                .isEqualTo("{ \"a\": \"a\\\"b\\\\c\\n<é&>\" }");
        assertThat(fixed("<a>«x»</a>", Notation.XML, place -> Fix.write(place, value)))
                .isEqualTo("<a>a\"b\\c\n&lt;é&amp;&gt;</a>");
        assertThat(fixed("<a><![CDATA[«x»]]></a>", Notation.XML, place -> Fix.write(place, "<é&>")))
                .isEqualTo("<a><![CDATA[<é&>]]></a>");
        assertThat(fixed("<a>«<![CDATA[x]]>»</a>", Notation.XML, place -> Fix.write(place, "<é&>")))
                .isEqualTo("<a><![CDATA[<é&>]]></a>");
        assertThat(fixed("<a><![CDATA[«x»]]></a>", Notation.XML, place -> Fix.write(place, "]]>")))
                .isEqualTo("<a>]]&gt;</a>");
    }

    @ParameterizedTest
    @CsvSource({
        "<Type>«Integer»</Type>, <Type></Type>",
        "<MultipleInstances>«Multiple»</MultipleInstances>, <MultipleInstances>Single</MultipleInstances>",
        "<Mandatory>«Mandatory»</Mandatory>, <Mandatory>Optional</Mandatory>",
    })
    void inXmlTheElementStays(String marked, String expected) {
        assertThat(fixed(marked, Notation.XML, Fix::remove)).isEqualTo(expected);
    }

    @Test
    void ofTwoFixesForTheSameCharactersTheFirstIsMade() {
        SourceText source = new SourceText("f", "[1,2,3]");
        Diagnostic first = diagnostic(Place.of(source, 1, 2, Pointer.ROOT))
                .fixedBy(Fix.replace(Place.of(source, 1, 4, Pointer.ROOT), "7"));
        Diagnostic second = diagnostic(Place.of(source, 3, 4, Pointer.ROOT))
                .fixedBy(Fix.replace(Place.of(source, 3, 4, Pointer.ROOT), "8"));
        Diagnostic third = diagnostic(Place.of(source, 5, 6, Pointer.ROOT))
                .fixedBy(Fix.replace(Place.of(source, 5, 6, Pointer.ROOT), "9"));
        Optional<SourceFile> fixed = Fixer.fix(SourceFile.of("f", "[1,2,3]"), List.of(first, second, third));
        assertThat(text(fixed.orElseThrow())).isEqualTo("[7,9]");
    }

    @Test
    void aFileInAnotherEncodingIsLeftAlone() {
        SourceText decoded = new SourceText("f", "{ \"a\": \"\uFFFD\", \"b\": 1 }");
        Place one =
                Place.of(decoded, decoded.text().indexOf('1'), decoded.text().indexOf('1') + 1, Pointer.ROOT);
        byte[] latin1 = "{ \"a\": \"é\", \"b\": 1 }".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Fixer.fix(SourceFile.of("f", latin1), List.of(diagnostic(one).fixedBy(Fix.replace(one, "2")))))
                .isEmpty();
    }

    @Test
    void theByteOrderMarkGoesAndNothingElse() {
        String text =
                "{ \"id\": 42770, \"name\": \"É\",\r\n \"resources\": [ { \"id\": 0, \"name\": \"V\", \"operations\": \"R\", \"type\": \"Float\" } ] }";
        SourceFile file = SourceFile.of("f.json", "\uFEFF" + text);
        var result = LatheCompiler.fix(List.of(file), LintSettings.standard());
        assertThat(result.mended()).isEqualTo(1);
        assertThat(result.report().diagnostics()).isEmpty();
        assertThat(result.changed()).singleElement().satisfies(each -> assertThat(text(each))
                .isEqualTo(text));
    }

    @Test
    void linesThatComeInEndAsTheOthersOfAnXmlFileDo() {
        assertThat(fixed("<a>\r\n<b>«x\r\ny»</b></a>", Notation.XML, place -> Fix.write(place, "p\nq")))
                .isEqualTo("<a>\r\n<b>p\r\nq</b></a>");
        assertThat(fixed("<a>\n<b><![CDATA[«x»]]></b></a>", Notation.XML, place -> Fix.write(place, "p\nq")))
                .isEqualTo("<a>\n<b><![CDATA[p\nq]]></b></a>");
        assertThat(fixed("<a\r\n>«<b\r\n/>»</a>", Notation.XML, place -> Fix.write(place, "p")))
                .isEqualTo("<a\r\n><b>p</b></a>");
    }

    @Test
    void aCarriageReturnThatWasWrittenAsANumberStaysOne() {
        assertThat(fixed("<a>«x»</a>", Notation.XML, place -> Fix.write(place, "p\rq")))
                .isEqualTo("<a>p&#13;q</a>");
        assertThat(fixed("<a><![CDATA[«x»]]></a>", Notation.XML, place -> Fix.write(place, "p\rq")))
                .isEqualTo("<a>p&#13;q</a>");
    }

    @Test
    void aDeclarationGetsTheLineEndOfItsFile() {
        SourceFile file = SourceFile.of("f.xml", "<LWM2M>\r\n</LWM2M>\r\n");
        var result = LatheCompiler.fix(List.of(file), LintSettings.standard());
        assertThat(result.changed()).singleElement().satisfies(each -> assertThat(text(each))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<LWM2M"));
    }

    private static String fixed(String marked, Notation notation, Function<Place, Fix> fix) {
        int start = marked.indexOf('«');
        int end = marked.indexOf('»') - 1;
        String text = marked.replace("«", "").replace("»", "");
        Place place = Place.of(new SourceText("f", text, notation), start, end, Pointer.ROOT);
        return text(
                Fixer.fix(SourceFile.of("f", text), List.of(diagnostic(place).fixedBy(fix.apply(place))))
                        .orElseThrow());
    }

    private static Diagnostic diagnostic(Place place) {
        return new Diagnostic(RangeRule.UNKNOWN_UNIT, place, "m", "r");
    }

    private static String text(SourceFile file) {
        return new String(Arrays.copyOf(file.content(), file.content().length), StandardCharsets.UTF_8);
    }
}
