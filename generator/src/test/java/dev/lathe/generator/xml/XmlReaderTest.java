package dev.lathe.generator.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.XmlRule;
import dev.lathe.generator.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class XmlReaderTest {

    private final DiagnosticCollector faults = DiagnosticCollector.startingAt(Place.ofFile(""));

    @Test
    void aValueIsPlacedBetweenItsTags() {
        XmlElement b = onlyChild("<a>\r\n  <b>1 &lt; <![CDATA[2 & ]]>3</b></a>");
        assertThat(b.text()).isEqualTo("1 < 2 & 3");
        assertThat(b.content().text()).isEqualTo("1 &lt; <![CDATA[2 & ]]>3");
        assertThat(b.content().line()).isEqualTo(2);
        assertThat(b.content().column()).isEqualTo(6);
        assertThat(b.startTag().text()).isEqualTo("<b>");
        assertThat(b.place().text()).isEqualTo("<b>1 &lt; <![CDATA[2 & ]]>3</b>");
    }

    @Test
    void aTagWithoutContentIsItsOwnPlace() {
        XmlElement b = onlyChild("<a><b /></a>");
        assertThat(b.isEmptyTag()).isTrue();
        assertThat(b.content().text()).isEqualTo("<b />");
        assertThat(b.text()).isEmpty();
        assertThat(onlyChild("<a><b></b></a>").content().length()).isZero();
    }

    @Test
    void attributesAreFoundBesideDeclarationsOfNamespaces() {
        XmlElement a = root("<a x = '1' xmlns:n=\"u\" n:y=\"&quot;\r\n2\" xmlns='v'/>");
        assertThat(a.attributes()).extracting(XmlAttribute::name).containsExactly("x", "n:y");
        assertThat(a.attributes()).extracting(XmlAttribute::value).containsExactly("1", "\" 2");
        assertThat(a.attributes()).extracting(XmlAttribute::namespace).containsExactly("", "u");
        assertThat(a.attributes()).extracting(each -> each.place().text()).containsExactly("1", "&quot;\r\n2");
        assertThat(a.attributes().get(1).place().pointer()).isEqualTo("/a/@n:y");
        assertThat(a.namespace()).isEqualTo("v");
    }

    @Test
    void pathsNumberWhatThereMayBeSeveralOf() {
        XmlElement a = root("<a><item/><other/><item><b/><b/></item></a>");
        XmlElement second = a.children().get(2);
        assertThat(a.children().get(0).place().pointer()).isEqualTo("/a/item[1]");
        assertThat(a.children().get(1).place().pointer()).isEqualTo("/a/other");
        assertThat(second.children())
                .extracting(each -> each.place().pointer())
                .containsExactly("/a/item[2]/b", "/a/item[2]/b[2]");
    }

    @Test
    void commentsAreThoseOfTheTopAndTheFirstInside() {
        XmlDocument document =
                read("<?xml version='1.0'?><!--one\r\n--><!--two--><a>x<!--three--><!--four-->y</a><!--five-->")
                        .orElseThrow();
        assertThat(document.isDeclared()).isTrue();
        assertThat(document.header()).extracting(XmlComment::text).containsExactly("one\n", "two");
        assertThat(document.header().get(1).place().text()).isEqualTo("two");
        assertThat(document.inner()).map(XmlComment::text).contains("three");
        assertThat(document.root().text()).isEqualTo("xy");
    }

    @Test
    void ofTextBesideElementsTheFirstIsPlaced() {
        XmlElement a = root("<a>\n <b/>\n  lost and \n<b/>found</a>");
        assertThat(a.text()).isEmpty();
        assertThat(a.firstText().map(Place::text)).contains("lost and");
    }

    @Test
    void ofAFileThatIsNoXmlTheFirstFaultIsReported() {
        assertThat(read("<a>\n<b></c>&nbsp;</a>")).isEmpty();
        assertThat(faults.diagnostics()).singleElement().satisfies(fault -> {
            assertThat(fault.rule()).isEqualTo(XmlRule.NOT_WELL_FORMED);
            assertThat(fault.place().text()).isEqualTo("</c>");
            assertThat(fault.place().line()).isEqualTo(2);
            assertThat(fault.place().pointer()).isEqualTo("/a/b");
        });
    }

    @Test
    void everyBeginningOfAFileIsAFault() {
        String whole =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- c --><a x=\"1\">&amp;&#176;<![CDATA[<]]><b/><?p i?></a>";
        assertThat(read(whole)).isPresent();
        for (int end = 0; end < whole.length(); end++) {
            DiagnosticCollector here = DiagnosticCollector.startingAt(Place.ofFile(""));
            assertThat(XmlReader.read(SourceFile.of("t.xml", whole.substring(0, end)), Set.of(), here))
                    .isEmpty();
            assertThat(here.diagnostics()).as(whole.substring(0, end)).hasSize(1);
        }
    }

    @Test
    void nothingOutsideTheFileIsLookedAtAndNothingIsMultiplied() {
        String secret = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>";
        String parameter = "<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;]><a/>";
        String laughs = "<!DOCTYPE a [<!ENTITY b \"" + "ha".repeat(1000) + "\">" + "<!ENTITY c \"" + "&b;".repeat(1000)
                + "\">]><a>" + "&c;".repeat(1000) + "</a>";
        String defaults = "<!DOCTYPE a [<!ATTLIST a x CDATA \"1\">]><a/>";
        for (String each :
                List.of(secret, parameter, laughs, defaults, "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/\"><a/>")) {
            assertThat(read(each)).isEmpty();
        }
        assertThat(faults.diagnostics()).hasSize(5).extracting(Diagnostic::rule).containsOnly(XmlRule.DOCUMENT_TYPE);
    }

    @Test
    void limitsAreToldAsLimits() {
        for (String each : List.of(
                "<a>".repeat(100_000),
                "<a>" + "<b/>".repeat(XmlReader.MAX_ELEMENTS + 1) + "</a>",
                "<a " + "x=\"\" ".repeat(1_000_000) + "/>",
                "<a " + manyAttributes() + "/>",
                "<a x=\"" + "x".repeat(8 << 20) + "\"/>")) {
            DiagnosticCollector here = DiagnosticCollector.startingAt(Place.ofFile(""));
            assertThat(XmlReader.read(SourceFile.of("t.xml", each), Set.of(), here))
                    .isEmpty();
            assertThat(here.diagnostics()).singleElement().satisfies(fault -> assertThat(fault.rule())
                    .isIn(XmlRule.TOO_MUCH_XML, XmlRule.NOT_WELL_FORMED));
        }
    }

    @Test
    void aLongTextIsNoFault() {
        assertThat(root("<a>" + "x &amp; y\r\n".repeat(1 << 20) + "</a>").text())
                .hasSize(6 << 20);
    }

    @Test
    void whatIsNoCharacterIsRefused() {
        for (String each :
                List.of("\0", "\u0001", "\uFFFE", "&#0;", "&#xD83D;", "&#xFFFF;", "&#x110000;", "&#99999999999;")) {
            DiagnosticCollector here = DiagnosticCollector.startingAt(Place.ofFile(""));
            assertThat(XmlReader.read(SourceFile.of("t.xml", "<a>x" + each + "</a>"), Set.of(), here))
                    .as(each)
                    .isEmpty();
            assertThat(here.diagnostics()).as(each).hasSize(1);
        }
    }

    private static String manyAttributes() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            many.append('x').append(i).append("=\"\" ");
        }
        return many.toString();
    }

    private XmlElement root(String text) {
        return read(text).orElseThrow().root();
    }

    private XmlElement onlyChild(String text) {
        return root(text).children().get(0);
    }

    private Optional<XmlDocument> read(String text) {
        return XmlReader.read(SourceFile.of("t.xml", text), Set.of("item"), faults);
    }
}
