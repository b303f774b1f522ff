package dev.lathe.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes XML along its elements, as text, so that what comes out may be anything from a good file to none: elements go, come
 * twice, change places, nest; texts and attributes become others; what XML has beside elements comes in anywhere.
 */
final class XmlMutator {

    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)[^<>]*>");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "R",
            "RWE",
            "E",
            "String",
            "integer",
            "Unsigned Integer",
            "Multiple",
            "Single",
            "multiple",
            "Mandatory",
            "Optional",
            "1.0",
            "1.1",
            "1.2",
            "2",
            "-1",
            "3",
            "42769",
            "65535",
            "99999999999999999999999",
            "9".repeat(5_000),
            "urn:oma:lwm2m:oma:3",
            "urn:oma:lwm2m:x:42769:1.1",
            "0..5",
            "5..0",
            "&lt;",
            "&amp;amp;",
            "&#0;",
            "&#xD800;",
            "&#x202E;",
            "&unknown;",
            "&e;",
            "]]>",
            "<![CDATA[ <b> ]]>",
            "<![CDATA[",
            "\uFEFF",
            "größe \u00A0 \uD83D\uDE00",
            "a\tb\r\nc",
            "x".repeat(2_000));

    private static final List<String> BESIDE = List.of(
            "<!-- a comment -->",
            "<!-- -- -->",
            "<!--",
            "<?pi data?>",
            "<?xml version=\"1.0\"?>",
            "<![CDATA[text]]>",
            "stray text",
            "<Strange/>",
            "<Item ID=\"0\"/>",
            "<Item ID=\"x\" ID=\"y\"></Item>",
            "<Object>",
            "</Object>",
            "<Item",
            "&",
            "<",
            "<!DOCTYPE LWM2M [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY e \"&b;&b;&b;&b;\">]>",
            "<!DOCTYPE LWM2M SYSTEM \"file:///etc/passwd\">",
            "<!DOCTYPE LWM2M [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE LWM2M [<!ENTITY % p \"x\"> %p;]>",
            "<a>".repeat(70),
            "<a b='c'>".repeat(30) + "</a>".repeat(30));

    private static final List<String> ATTRIBUTES = List.of(
            " ID=\"1\"",
            " ID=\"-1\"",
            " ID=\"70000\"",
            " ID=\"" + "9".repeat(1_000) + "\"",
            " ID=\"\"",
            " ID=' 5 '",
            " ID",
            " xmlns=\"urn:x\"",
            " xmlns:p=\"urn:x\" p:q=\"r\"",
            " xsi:schemaLocation=\"a b\"",
            " xsi:noNamespaceSchemaLocation=\"LWM2M-v1_1.xsd\"",
            " a=\"<\"",
            " strange=\"yes\"");

    private final Random random;

    XmlMutator(Random random) {
        this.random = random;
    }

    /** From the beginning of an element to behind its end, and where its content is. */
    private record Element(int start, int contentStart, int contentEnd, int end) {}

    /** A copy with one to three changes. */
    String mutate(String seed) {
        String mutant = seed;
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            mutant = change(mutant);
        }
        return mutant;
    }

    private String change(String xml) {
        List<Element> elements = elements(xml);
        if (elements.isEmpty()) {
            return insert(xml, random.nextInt(xml.length() + 1), any(BESIDE));
        }
        Element one = any(elements);
        Element other = any(elements);
        String text = xml.substring(one.start, one.end);
        return switch (random.nextInt(9)) {
            case 0 -> xml.substring(0, one.start) + xml.substring(one.end);
            case 1 -> insert(xml, one.end, text);
            case 2 -> insert(xml, other.start, text);
            case 3 -> xml.substring(0, one.start) + xml.substring(other.start, other.end) + xml.substring(one.end);
            case 4 -> insert(xml, random.nextBoolean() ? one.start : one.contentStart, any(BESIDE));
            case 5 -> insert(xml, one.contentStart - 1, any(ATTRIBUTES));
            case 6 ->
                insert(xml, 0, any(List.of("\uFEFF", " ", "<?xml version='1.0' encoding='utf-16'?>", any(BESIDE))));
            default -> xml.substring(0, one.contentStart) + any(TEXTS) + xml.substring(one.contentEnd);
        };
    }

    private static String insert(String text, int at, String what) {
        return text.substring(0, at) + what + text.substring(at);
    }

    /** Start tags with the next end tag of their name: good enough, for these need not come out right. */
    private static List<Element> elements(String xml) {
        List<Element> elements = new ArrayList<>();
        Matcher tags = TAG.matcher(xml);
        while (tags.find()) {
            if (!tags.group().startsWith("</") && !tags.group().endsWith("/>")) {
                String close = "</" + tags.group(1) + ">";
                int end = xml.indexOf(close, tags.end());
                if (end >= 0) {
                    elements.add(new Element(tags.start(), tags.end(), end, end + close.length()));
                }
            }
        }
        return elements;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
