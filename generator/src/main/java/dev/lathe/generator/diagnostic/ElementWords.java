package dev.lathe.generator.diagnostic;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the keys of a descriptor are called in a DDF file. Rules speak of keys, whatever notation they judge; who wrote XML is to be told
 * of elements.
 */
final class ElementWords {

    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("id", "ID"),
            Map.entry("name", "<Name>"),
            Map.entry("urn", "<ObjectURN>"),
            Map.entry("version", "<ObjectVersion>"),
            Map.entry("lwm2mVersion", "<LWM2MVersion>"),
            Map.entry("multiple", "<MultipleInstances>"),
            Map.entry("mandatory", "<Mandatory>"),
            Map.entry("resources", "<Resources>"),
            Map.entry("operations", "<Operations>"),
            Map.entry("type", "<Type>"),
            Map.entry("range", "<RangeEnumeration>"),
            Map.entry("units", "<Units>"),
            Map.entry("description", "<Description>"));

    private static final Pattern KEY = Pattern.compile("\"([a-z]\\w*)\"");

    /** A key as the subject of a message; elsewhere in one the same word may be quoted from the file. */
    private static final Pattern FIRST_KEY = Pattern.compile("^\"([a-z]\\w*)\"");

    /** The schemas want each element, so none is removed. */
    private static final Pattern REMOVED = Pattern.compile("^remove \"(type|range|units|description)\"");

    private ElementWords() {}

    /** The same, speaking of elements if it is about XML. */
    static Diagnostic of(Diagnostic diagnostic) {
        if (diagnostic.place().source().notation() != Notation.XML) {
            return diagnostic;
        }
        return new Diagnostic(
                diagnostic.rule(),
                diagnostic.severity(),
                replaced(FIRST_KEY, diagnostic.message()),
                diagnostic.place(),
                replaced(KEY, kept(diagnostic.remedy())),
                diagnostic.related(),
                diagnostic.fix());
    }

    private static String kept(String remedy) {
        return remedy.startsWith("remove \"multiple\"")
                ? remedy.replace("remove \"multiple\"", "write \"Single\"")
                : REMOVED.matcher(remedy).replaceFirst("leave \"$1\" empty");
    }

    private static String replaced(Pattern key, String text) {
        return text.indexOf('"') < 0
                ? text
                : key.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(ELEMENTS.getOrDefault(match.group(1), match.group())));
    }
}
