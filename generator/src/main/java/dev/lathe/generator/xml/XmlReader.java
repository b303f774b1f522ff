package dev.lathe.generator.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.Notation;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Pointer;
import dev.lathe.generator.diagnostic.SourceText;
import dev.lathe.generator.diagnostic.XmlRule;
import dev.lathe.generator.source.SourceFile;
import dev.lathe.generator.source.TextDecoder;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** Reads one XML text. The parser tells what is well-formed and where its parts begin and end. */
public final class XmlReader {

    /** How deep elements may be nested. */
    public static final int MAX_DEPTH = 64;

    /** How many elements there may be, so that a small file cannot become a huge tree. */
    public static final int MAX_ELEMENTS = 1 << 16;

    private static final int MAX_ATTRIBUTES = 64;

    private static final WstxInputFactory XML = factory();

    private final SourceText source;
    private final XMLStreamReader2 parser;
    private final Set<String> numbered;
    private final DiagnosticCollector faults;
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private final List<XmlComment> header = new ArrayList<>();
    private int elements;
    private @Nullable XmlComment inner;
    private @Nullable XmlElement root;

    private XmlReader(SourceText source, XMLStreamReader2 parser, Set<String> numbered, DiagnosticCollector faults) {
        this.source = source;
        this.parser = parser;
        this.numbered = numbered;
        this.faults = faults;
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory2.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory2.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(XMLInputFactory2.P_REPORT_PROLOG_WHITESPACE, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH + 1);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
        return factory;
    }

    /**
     * The file's content; empty if a fault of form was reported.
     *
     * @param numbered names of elements that are numbered in the paths of places even where there is one alone
     */
    public static Optional<XmlDocument> read(SourceFile file, Set<String> numbered, DiagnosticCollector faults) {
        return TextDecoder.decode(file, Notation.XML, faults).flatMap(source -> read(source, numbered, faults));
    }

    private static Optional<XmlDocument> read(SourceText source, Set<String> numbered, DiagnosticCollector faults) {
        int none = Math.max(source.text().indexOf('\uFFFE'), source.text().indexOf('\uFFFF'));
        if (none >= 0) { // which the parser lets pass
            faults.at(Place.of(source, none, none + 1, Pointer.ROOT))
                    .report(XmlRule.NOT_WELL_FORMED, "U+FFFE and U+FFFF are no characters of XML", "remove it");
            return Optional.empty();
        }
        try {
            XMLStreamReader2 parser = (XMLStreamReader2) XML.createXMLStreamReader(new StringReader(source.text()));
            return new XmlReader(source, parser, numbered, faults).readAll();
        } catch (XMLStreamException refused) { // already in the declaration
            report(source, List.of(), Pointer.ROOT, refused, faults);
            return Optional.empty();
        }
    }

    private Optional<XmlDocument> readAll() {
        try {
            boolean declared = parser.getVersion() != null;
            while (parser.hasNext()) {
                take(parser.next());
            }
            return Optional.ofNullable(root)
                    .map(found -> new XmlDocument(source, declared, header, found, Optional.ofNullable(inner)));
        } catch (XMLStreamException refused) {
            report(refused);
        } catch (Refused limit) {
            faults.report(limit.diagnostic);
        }
        return Optional.empty();
    }

    private void report(XMLStreamException refused) {
        List<Place> tags = new ArrayList<>();
        open.descendingIterator().forEachRemaining(each -> tags.add(each.startTag(source)));
        report(source, tags, open.isEmpty() ? Pointer.ROOT : open.getFirst().pointer, refused, faults);
    }

    private static void report(
            SourceText source,
            List<Place> open,
            Pointer pointer,
            XMLStreamException refused,
            DiagnosticCollector faults) {
        XmlFault fault = XmlFaultFinder.find(source.text(), open, refused);
        if (source.isDamaged() && source.text().startsWith("\uFFFD", fault.start())) {
            return; // bytes of another encoding: reported when they were decoded
        }
        Diagnostic diagnostic = new Diagnostic(
                fault.isLimit() ? XmlRule.TOO_MUCH_XML : XmlRule.NOT_WELL_FORMED,
                Place.of(source, fault.start(), fault.end(), pointer),
                fault.message(),
                fault.remedy());
        faults.report(fault.fix()
                .map(characters -> diagnostic.fixedBy(Fix.replace(diagnostic.place(), characters)))
                .orElse(diagnostic));
    }

    private void take(int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin();
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
            case XMLStreamConstants.COMMENT -> comment();
            case XMLStreamConstants.DTD ->
                throw new Refused(new Diagnostic(
                        XmlRule.DOCUMENT_TYPE,
                        Place.of(source, start(), start() + "<!DOCTYPE".length(), Pointer.ROOT),
                        "document types are not read",
                        "remove the declaration up to its closing \">\""));
            default -> {} // instructions to other programs; the end
        }
    }

    private void begin() throws XMLStreamException {
        int start = start();
        String name = parser.getPrefixedName();
        OpenElement parent = open.peekFirst();
        Pointer pointer = pointer(name, parent);
        if (open.size() == MAX_DEPTH || ++elements > MAX_ELEMENTS) {
            throw new Refused(new Diagnostic(
                    XmlRule.TOO_MUCH_XML,
                    Place.of(source, start, start + 1 + name.length(), pointer),
                    open.size() == MAX_DEPTH
                            ? "elements are nested more than " + MAX_DEPTH + " deep here"
                            : "the file has more than " + MAX_ELEMENTS + " elements",
                    open.size() == MAX_DEPTH ? "a definition needs five levels" : "put fewer Objects into one file"));
        }
        String namespace = parser.getNamespaceURI();
        open.push(new OpenElement(
                pointer,
                name,
                namespace == null ? "" : namespace,
                start,
                (int) parser.getLocationInfo().getEndingCharOffset(),
                parser.isEmptyElement(),
                StartTag.attributes(source, start, pointer, parser)));
    }

    private Pointer pointer(String name, @Nullable OpenElement parent) {
        if (parent == null) {
            return Pointer.ROOT.child(name);
        }
        int number = parent.count(name);
        return number > 1 || numbered.contains(name) ? parent.pointer.child(name, number) : parent.pointer.child(name);
    }

    private void end() throws XMLStreamException {
        OpenElement closed = open.pop();
        XmlElement element = closed.isEmptyTag
                ? closed.close(source, closed.startTagEnd, closed.startTagEnd)
                : closed.close(source, start(), (int) parser.getLocationInfo().getEndingCharOffset());
        OpenElement parent = open.peekFirst();
        if (parent == null) {
            root = element;
        } else {
            parent.children.add(element);
        }
    }

    private void text() throws XMLStreamException {
        OpenElement element = open.peekFirst();
        if (element != null) {
            element.append(
                    parser.getText(), start(), (int) parser.getLocationInfo().getEndingCharOffset());
        }
    }

    private void comment() throws XMLStreamException {
        boolean inside = !open.isEmpty();
        if (root != null || (inside && inner != null)) {
            return;
        }
        int end = (int) parser.getLocationInfo().getEndingCharOffset();
        Pointer pointer = inside ? open.getFirst().pointer : Pointer.ROOT;
        Place place = Place.of(source, start() + "<!--".length(), end - "-->".length(), pointer);
        XmlComment comment = new XmlComment(parser.getText(), place);
        if (inside) {
            inner = comment;
        } else {
            header.add(comment);
        }
    }

    private int start() {
        return (int) parser.getLocationInfo().getStartingCharOffset();
    }

    /** Leaves the loop at what is not read. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Diagnostic diagnostic;

        Refused(Diagnostic diagnostic) {
            super(null, null, false, false);
            this.diagnostic = diagnostic;
        }
    }
}
