package dev.lathe.generator;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** Files of a megabyte or more that were made to take long or much memory. */
final class HostileFiles {

    static final int MEGABYTE = 1 << 20;

    /** Nearly as many objects as a JSON file may have, and elements as XML. */
    private static final int MANY = 65_000;

    private HostileFiles() {}

    /** Checks them all; where it gets less memory than that takes, it ends in an error. */
    public static void main(String[] none) {
        Stream.concat(json(), xml()).forEach(file -> {
            System.out.println(file.getName());
            byte[] content = file.getPayload().get();
            HostileInput.Outcome outcome = HostileInput.check(content);
            System.out.printf(
                    "  %d kB, %d kB allocated, %d ms%n",
                    content.length >> 10,
                    outcome.usedBytes() >> 10,
                    outcome.time().toMillis());
        });
    }

    private static Stream<Named<Supplier<byte[]>>> json() {
        String digits = "9".repeat(MEGABYTE);
        return Stream.of(
                file("spaces", () -> " ".repeat(4 * MEGABYTE)),
                file("brackets", () -> "[".repeat(4 * MEGABYTE)),
                file("nested objects", () -> "{\"a\":".repeat(MEGABYTE / 4)),
                file("array of numbers", () -> "[" + "0,".repeat(MEGABYTE / 2) + "0]"),
                file("array of Objects", () -> "[" + "{},".repeat(MANY) + "{}]"),
                file("array of arrays", () -> "[" + "[],".repeat(MEGABYTE / 3) + "[]]"),
                file("more Objects than may be", () -> "[" + "{},".repeat(MEGABYTE / 3) + "{}]"),
                file("Resources", () -> object("\"resources\": [" + "{},".repeat(MANY) + "{}]")),
                file(
                        "equal Resources",
                        () -> object("\"resources\": ["
                                + "{\"id\":1,\"name\":\"A\",\"operations\":\"R\"},".repeat(MEGABYTE / 40) + "{}]")),
                file(
                        "values of an enumeration",
                        () -> resource("\"enum\": [" + "{\"value\":1,\"name\":\"a\"},".repeat(MEGABYTE / 24) + "{}]")),
                file("arguments", () -> resource("\"arguments\": [" + "{\"index\":1},".repeat(MANY) + "{}]")),
                file("suppressions", () -> object("\"lint\": [" + "{\"rule\":\"LWM1\"},".repeat(MANY) + "{}]")),
                file("one key", () -> object("\"name\": \"a\",".repeat(MEGABYTE / 12) + "\"id\": 1")),
                file("unknown keys", () -> object(many("\"k%d\":1,", MEGABYTE / 10) + "\"id\": 1")),
                file("a name", () -> object("\"name\": \"" + "n ".repeat(MEGABYTE) + "\"")),
                file("a name of spaces", () -> object("\"name\": \"" + " ".repeat(MEGABYTE) + "x\"")),
                file("a name of controls", () -> object("\"name\": \"" + "\\u0007".repeat(MEGABYTE / 6) + "\"")),
                file("a number", () -> object("\"id\": " + digits)),
                file("a version", () -> object("\"version\": \"" + digits + "." + digits + "\"")),
                file("a URN", () -> object("\"urn\": \"urn:oma:lwm2m:x:" + digits + "\"")),
                file("a Java name", () -> object("\"javaName\": \"" + "J".repeat(MEGABYTE) + "\"")),
                file("a type", () -> resource("\"type\": \"" + "Integer".repeat(MEGABYTE / 7) + "\"")),
                file("operations", () -> resource("\"operations\": \"" + "RW".repeat(MEGABYTE / 2) + "\"")),
                file("units", () -> resource("\"units\": \"" + "Cel ".repeat(MEGABYTE / 4) + "\"")),
                file("a range of numbers", () -> range("1,".repeat(MEGABYTE / 2) + "1")),
                file("a range of digits", () -> range("0.." + digits)),
                file("a range with an exponent", () -> range("0..1e999999999")),
                file("a range of spans", () -> range(many("%d..%<d,", MEGABYTE / 16) + "1")),
                file("a range of labels", () -> range(many("%d: LABEL ", MEGABYTE / 16))),
                file("a range of quotes", () -> range("\\\"a\\\",".repeat(MEGABYTE / 6) + "\\\"b\\\"")),
                file("a range of spaces", () -> range("1" + " ".repeat(MEGABYTE) + "2")),
                Named.of("no UTF-8", () -> "\u00e9".repeat(MEGABYTE).getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Stream<Named<Supplier<byte[]>>> xml() {
        String texts = "t".repeat(MEGABYTE);
        return Stream.of(
                file("entities", HostileFiles::bomb),
                file(
                        "an entity of many",
                        () -> "<!DOCTYPE LWM2M [<!ENTITY a \"" + texts + "\">]><LWM2M>&a;&a;&a;</LWM2M>"),
                file("elements in each other", () -> "<a>".repeat(MEGABYTE / 3)),
                file("elements in each other, with attributes", () -> "<LWM2M a='b'>".repeat(MEGABYTE / 13)),
                file("empty Items", () -> items("<Item/>".repeat(MANY))),
                file("equal Items", () -> items("<Item ID=\"1\"><Name>A</Name></Item>".repeat(MEGABYTE / 35))),
                file("empty Objects", () -> "<LWM2M>" + "<Object/>".repeat(MANY) + "</LWM2M>"),
                file("more Items than may be", () -> items("<Item/>".repeat(MEGABYTE / 7))),
                file("strange elements", () -> items(many("<E%d/>", MANY))),
                file("attributes", () -> "<LWM2M" + many(" a%d='b'", MEGABYTE / 10) + "/>"),
                file("an attribute", () -> "<LWM2M a='" + texts + "'/>"),
                file("a name", () -> "<LWM2M><Object><Name>" + texts + "</Name></Object></LWM2M>"),
                file(
                        "an id",
                        () -> "<LWM2M><Object><ObjectID>" + "9".repeat(MEGABYTE) + "</ObjectID></Object></LWM2M>"),
                file("a tag", () -> "<" + texts + "/>"),
                file("a comment", () -> "<!--" + texts + "--><LWM2M/>"),
                file("comments", () -> "<LWM2M>" + "<!---->".repeat(MEGABYTE / 7) + "</LWM2M>"),
                file("instructions", () -> "<LWM2M>" + "<?a b?>".repeat(MEGABYTE / 7) + "</LWM2M>"),
                file(
                        "sections",
                        () -> "<LWM2M><Object><Name>" + "<![CDATA[]]>".repeat(MEGABYTE / 12)
                                + "</Name></Object></LWM2M>"),
                file(
                        "references",
                        () -> "<LWM2M><Object><Name>" + "&#65;".repeat(MEGABYTE / 5) + "</Name></Object></LWM2M>"),
                file("texts between", () -> "<LWM2M>" + "a<Object/>".repeat(MANY) + "</LWM2M>"),
                file("a declaration", () -> "<?xml version=\"1.0\" encoding=\"" + texts + "\"?><LWM2M/>"));
    }

    private static String bomb() {
        return "<!DOCTYPE LWM2M [<!ENTITY a \"aaaaaaaaaa\">"
                + many("<!ENTITY a%d \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">", MEGABYTE / 64) + "]><LWM2M>&a9;</LWM2M>";
    }

    private static String items(String items) {
        return "<LWM2M><Object><ObjectID>42769</ObjectID><Resources>" + items + "</Resources></Object></LWM2M>";
    }

    private static Named<Supplier<byte[]>> file(String name, Supplier<String> text) {
        return Named.of(name, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    private static String many(String format, int times) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < times; i++) {
            out.append(String.format(Locale.ROOT, format, i));
        }
        return out.toString();
    }

    private static String object(String members) {
        return "{ " + members + ", \"description\": \"\" }";
    }

    private static String resource(String members) {
        return "{ \"id\": 42769, \"name\": \"A\", \"resources\": [ { \"id\": 0, \"name\": \"B\", " + members + " } ] }";
    }

    private static String range(String range) {
        return resource("\"operations\": \"R\", \"type\": \"Integer\", \"range\": \"" + range + "\"");
    }
}
