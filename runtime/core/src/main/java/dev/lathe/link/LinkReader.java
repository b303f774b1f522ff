package dev.lathe.link;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.value.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One pass over a body in link format; see RFC 6690, section 2, for the grammar. */
final class LinkReader {

    /** Of RFC 6690's ptoken, beside letters and digits. */
    private static final String TOKEN_MARKS = "!#$%&'()*+-./:<=>?@[]^_`{|}~";

    /** Of RFC 5987's attr-char, beside letters and digits, and the star that ends an extended name. */
    private static final String NAME_MARKS = "!#$&+-.^_`|~*";

    /** Of RFC 3986's URI-Reference, beside letters and digits. */
    private static final String TARGET_MARKS = "-._~:/?#[]@!$&'()*+,;=%";

    private static final byte DELETE = 0x7f;

    private final byte[] octets;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private int at;

    LinkReader(byte[] octets) {
        this.octets = octets;
    }

    List<Link> links() {
        if (octets.length > LinkFormat.MAX_OCTETS) {
            throw malformed(
                    -1, octets.length + " octets are more than the " + LinkFormat.MAX_OCTETS + " that are read");
        }
        List<Link> links = new ArrayList<>();
        if (octets.length == 0) {
            return links;
        }
        if (octets[0] != '<') {
            links.add(parametersWithoutLink());
        }
        while (links.isEmpty() || at < octets.length) {
            if (!links.isEmpty()) {
                separator();
            }
            if (links.size() == LinkFormat.MAX_LINKS) {
                throw malformed(at, "there are more than the " + LinkFormat.MAX_LINKS + " links that are read");
            }
            links.add(link());
        }
        return links;
    }

    private void separator() {
        expect(',', "a comma or the end");
        while (at < octets.length && (octets[at] == ' ' || octets[at] == '\t')) {
            at++;
        }
    }

    private Link parametersWithoutLink() {
        attributes.clear();
        attribute();
        while (at < octets.length && octets[at] == ';') {
            at++;
            attribute();
        }
        return new Link("/", attributes);
    }

    private Link link() {
        expect('<', "'<'");
        String target = run(TARGET_MARKS, "a target, as /3/0");
        expect('>', "'>'");
        attributes.clear();
        while (at < octets.length && octets[at] == ';') {
            at++;
            attribute();
        }
        return new Link(target, attributes);
    }

    private void attribute() {
        int from = at;
        String name = run(NAME_MARKS, "the name of an attribute");
        String value = "";
        if (at < octets.length && octets[at] == '=') {
            at++;
            value = at < octets.length && octets[at] == '"' ? quoted() : run(TOKEN_MARKS, "a value");
        }
        if (attributes.put(name, value) != null) {
            throw malformed(from, "the attribute is there twice");
        }
    }

    /** A non-empty run of letters, digits and these marks. */
    private String run(String marks, String expected) {
        int from = at;
        while (at < octets.length && isOneOf(octets[at], marks)) {
            at++;
        }
        if (at == from) {
            throw malformed(at, expected + " is expected");
        }
        return new String(octets, from, at - from, StandardCharsets.ISO_8859_1);
    }

    private static boolean isOneOf(byte octet, String marks) {
        return (octet >= 'a' && octet <= 'z')
                || (octet >= 'A' && octet <= 'Z')
                || (octet >= '0' && octet <= '9')
                || marks.indexOf(octet) >= 0;
    }

    private String quoted() {
        int from = at;
        at++;
        byte[] plain = new byte[closingQuote() - at];
        int length = 0;
        while (octets[at] != '"') {
            if (octets[at] == '\\') {
                at++;
            }
            plain[length++] = octets[at++];
        }
        at++;
        String text = Utf8.decode(plain, 0, length);
        if (text == null) {
            throw malformed(from, "a quoted value is well-formed UTF-8");
        }
        return text;
    }

    /** Where the quote is that ends the value which begins here. */
    private int closingQuote() {
        for (int i = at; i < octets.length; i++) {
            if (octets[i] == '"') {
                return i;
            }
            if (octets[i] == '\\' && i + 1 < octets.length) {
                i++;
            }
            if ((octets[i] >= 0 && octets[i] < ' ' && octets[i] != '\t') || octets[i] == DELETE) {
                throw malformed(i, "a quoted value has no control characters");
            }
        }
        throw malformed(at - 1, "the quoted value has no end");
    }

    private void expect(char octet, String expected) {
        if (at == octets.length || octets[at] != octet) {
            throw malformed(at, expected + " is expected");
        }
        at++;
    }

    private static PayloadException malformed(int offset, String reason) {
        return new PayloadException(ContentFormat.LINK_FORMAT, offset, "", reason);
    }
}
