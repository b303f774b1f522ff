package dev.lathe.generator.xml;

import com.ctc.wstx.exc.WstxEOFException;
import dev.lathe.generator.diagnostic.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Says in our words what the parser complains of, and where exactly; the parser often stops a little behind the fault. What it
 * says in words not known here is passed on.
 */
final class XmlFaultFinder {

    private static final Pattern CLOSE_TAG = Pattern.compile("Unexpected close tag </(.*)>; expected </(.*)>\\.");
    private static final Pattern ENTITY = Pattern.compile("Undeclared general entity \"(.*)\"");
    private static final Pattern PREFIX = Pattern.compile("Undeclared namespace prefix \"(.*?)\".*");
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate attribute '(.*)'\\.");
    private static final String DECLARATION = "<?xml";

    private final String text;
    private final List<Place> open;
    private final int reached;
    private final String complaint;

    /** @param open the start tags not closed so far, the outermost first */
    private XmlFaultFinder(String text, List<Place> open, XMLStreamException refused) {
        this.text = text;
        this.open = open;
        int offset = refused.getLocation() == null ? 0 : refused.getLocation().getCharacterOffset();
        this.reached = Math.max(0, Math.min(offset, text.length()));
        String message = refused.getMessage() == null ? "the parser gives up" : refused.getMessage();
        this.complaint = message.lines().findFirst().orElse(message).strip();
    }

    static XmlFault find(String text, List<Place> open, XMLStreamException refused) {
        XmlFaultFinder finder = new XmlFaultFinder(text, open, refused);
        if (refused instanceof WstxEOFException) {
            return finder.ended();
        }
        return finder.limit()
                .or(finder::structure)
                .or(finder::reference)
                .or(finder::attribute)
                .or(finder::character)
                .orElseGet(finder::other);
    }

    private XmlFault ended() {
        if (text.isBlank()) {
            return XmlFault.at(0, 0, "the file is empty", "write <LWM2M> … </LWM2M>");
        }
        if (open.isEmpty()) {
            return XmlFault.at(
                    text.length(),
                    text.length(),
                    "the file ends before its root element is complete",
                    "write <LWM2M> … </LWM2M>");
        }
        for (String kind : List.of("comment", "CDATA section", "attribute value")) {
            if (complaint.contains(kind)) {
                return XmlFault.at(
                        text.length(),
                        text.length(),
                        "the file ends inside " + (kind.startsWith("a") ? "an " : "a ") + kind,
                        "close it");
            }
        }
        Place last = open.get(open.size() - 1);
        return XmlFault.at(
                text.length(),
                text.length(),
                "the file ends, but <" + nameOf(last) + "> of line " + last.line() + " is open",
                "close it with </" + nameOf(last) + ">");
    }

    private Optional<XmlFault> limit() {
        boolean ofAttribute = complaint.startsWith("Attribute limit") || complaint.startsWith("Maximum attribute");
        if (!ofAttribute && !complaint.startsWith("Maximum")) {
            return Optional.empty();
        }
        int from = open.isEmpty() ? 0 : open.get(open.size() - 1).end();
        int tag = Math.max(0, text.indexOf('<', from));
        return Optional.of(XmlFault.limit(
                tag,
                tag + 1,
                ofAttribute ? "an attribute is far too long here, or there are too many" : "this is more than is read",
                "a definition needs two attributes; remove the others"));
    }

    private Optional<XmlFault> structure() {
        Matcher close = CLOSE_TAG.matcher(complaint);
        if (close.matches()) {
            return Optional.of(wrongEnd(close.group(1), close.group(2)));
        }
        if (complaint.contains("multiple roots")) {
            return at(
                    Math.max(0, text.lastIndexOf('<', reached)),
                    "a second root element begins after the first has ended",
                    "put several <Object> into one <LWM2M>");
        }
        if (complaint.contains("processing instruction target")) {
            int start = Math.max(0, text.lastIndexOf(DECLARATION, reached));
            boolean blank = text.substring(0, start).isBlank() && start > 0;
            XmlFault fault = XmlFault.at(
                    blank ? 0 : start,
                    blank ? start : start + DECLARATION.length(),
                    "the XML declaration does not stand at the very beginning of the file",
                    blank ? "remove what is before it" : "remove it, or move it there");
            return Optional.of(blank ? fault.fixedBy("") : fault);
        }
        if (complaint.contains("in prolog; expected '<'") || complaint.contains("in epilog; expected '<'")) {
            boolean before = complaint.contains("prolog");
            return at(
                    reached,
                    "text stands " + (before ? "before" : "after") + " the root element",
                    "remove it, or put it into a comment");
        }
        return Optional.empty();
    }

    private XmlFault wrongEnd(String written, String expected) {
        int start = Math.max(0, text.lastIndexOf("</", reached));
        int line = open.get(open.size() - 1).line();
        String message = "</" + written + "> closes <" + expected + "> of line " + line;
        String end = "</" + expected + ">";
        boolean closesOther = open.stream().anyMatch(tag -> nameOf(tag).equals(written));
        return closesOther
                ? XmlFault.at(start, tagEnd(start), message, "close <" + expected + "> before, with " + end)
                : XmlFault.at(start, tagEnd(start), message, "write " + end).fixedBy(end);
    }

    private Optional<XmlFault> reference() {
        Matcher entity = ENTITY.matcher(complaint);
        if (entity.matches()) {
            int start = Math.max(0, text.lastIndexOf('&', reached));
            return Optional.of(XmlFault.at(
                    start,
                    reached + 1,
                    "&" + entity.group(1) + "; is none of the five names XML knows",
                    "write the character itself, or its number as in &#176;"));
        }
        if (complaint.contains("(missing name?)") || complaint.contains("expected a semi-colon after the reference")) {
            int start = Math.max(0, text.lastIndexOf('&', reached));
            boolean bare = complaint.contains("missing name");
            XmlFault fault = XmlFault.at(
                    start,
                    bare ? start + 1 : reached,
                    "\"&\" begins a reference that does not end",
                    bare ? "write &amp;" : "end it with \";\", or write &amp; for the character");
            return Optional.of(bare ? fault.fixedBy("&amp;") : fault);
        }
        if (complaint.contains("after '<'") && !open.isEmpty()) {
            int start = Math.max(0, text.lastIndexOf('<', reached - 1));
            return Optional.of(XmlFault.at(start, start + 1, "\"<\" begins no tag here", "write &lt;")
                    .fixedBy("&lt;"));
        }
        return Optional.empty();
    }

    private Optional<XmlFault> attribute() {
        Matcher duplicate = DUPLICATE.matcher(complaint);
        Matcher prefix = PREFIX.matcher(complaint);
        if (duplicate.matches()) {
            return Optional.of(fault(
                    lastInTag(duplicate.group(1), "\\s*="),
                    "attribute " + duplicate.group(1) + " stands twice in one tag",
                    "remove one of them"));
        }
        if (prefix.matches()) {
            return Optional.of(fault(
                    lastInTag(prefix.group(1) + ":", "\\w"),
                    "prefix " + prefix.group(1) + ": stands for no namespace",
                    "declare it with xmlns:" + prefix.group(1) + "=\"…\", or leave it out"));
        }
        if (complaint.contains("Expected a quote")) {
            return at(reached, "the value of an attribute has no quotes", "put it into double quotes");
        }
        if (complaint.contains("in attribute value")) {
            return at(reached, "\"<\" stands in the value of an attribute", "write &lt;");
        }
        if (complaint.contains("expected space, or '>'")) {
            return at(reached, "an attribute, or the end of the tag, should begin here", "write a space or \">\"");
        }
        return Optional.empty();
    }

    private Optional<XmlFault> character() {
        if (complaint.startsWith("Invalid character reference") || complaint.startsWith("Illegal character entity")) {
            int start = Math.max(0, text.lastIndexOf('&', reached));
            int end = Math.min(text.length(), reached + 1);
            return Optional.of(
                    XmlFault.at(start, end, text.substring(start, end) + " is no character of XML", "leave it out"));
        }
        if (complaint.startsWith("Illegal character") && reached < text.length()) {
            String code = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(reached));
            return at(reached, code + " is no character of XML", "remove it");
        }
        if (complaint.startsWith("String '--'")) {
            int comment = Math.max(0, text.lastIndexOf("<!--", reached));
            return Optional.of(fault(
                    found("--", text.indexOf("--", comment + "<!--".length())),
                    "\"--\" stands inside a comment",
                    "write a single hyphen, or end the comment with \"-->\""));
        }
        if (complaint.startsWith("String ']]>'")) {
            return Optional.of(fault(
                    found("]]>", text.lastIndexOf("]]>", reached)),
                    "\"]]>\" stands outside a CDATA section",
                    "write ]]&gt;"));
        }
        return Optional.empty();
    }

    private XmlFault other() {
        String first =
                complaint.isEmpty() ? complaint : complaint.substring(0, 1).toLowerCase(Locale.ROOT);
        return XmlFault.at(
                reached,
                reached + 1,
                complaint.isEmpty() ? "this is not XML" : first + complaint.substring(1),
                "write it as XML 1.0 wants it");
    }

    /** Where a name stands last in the tag the parser stopped in; what follows it is not part of the place. */
    private int[] lastInTag(String name, String follower) {
        int tag = Math.max(0, text.lastIndexOf('<', reached - 1));
        Matcher written = Pattern.compile("(?<=[<\\s])" + Pattern.quote(name) + "(?=" + follower + ")")
                .matcher(text)
                .region(tag, reached)
                .useTransparentBounds(true);
        int start = -1;
        while (written.find()) {
            start = written.start();
        }
        return found(name, start);
    }

    /** Where the parser stopped if {@code start} is negative. */
    private int[] found(String written, int start) {
        return start < 0 ? new int[] {reached, reached + 1} : new int[] {start, start + written.length()};
    }

    private static XmlFault fault(int[] stretch, String message, String remedy) {
        return XmlFault.at(stretch[0], stretch[1], message, remedy);
    }

    private static Optional<XmlFault> at(int start, String message, String remedy) {
        return Optional.of(XmlFault.at(start, start + 1, message, remedy));
    }

    private int tagEnd(int start) {
        int end = text.indexOf('>', start);
        return end < 0 ? text.length() : end + 1;
    }

    private static String nameOf(Place tag) {
        String written = tag.text();
        int end = 1;
        while (end < written.length() && " \t\r\n/>".indexOf(written.charAt(end)) < 0) {
            end++;
        }
        return written.substring(1, end);
    }
}
