package dev.lathe.payload;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a cursor says, line by line: {@code /3/0} where an Object Instance begins, {@code /3/0/6/1=05} for a value. */
public final class Transcript {

    private Transcript() {}

    public static List<String> of(PayloadReader in) {
        List<String> lines = new ArrayList<>();
        while (in.nextInstance()) {
            String instance = "/" + in.object() + "/" + in.instance();
            lines.add(instance);
            while (in.next()) {
                lines.add(instance + "/" + in.resource() + value(in));
            }
        }
        return lines;
    }

    /** The same of what is left of one Object Instance, as text and without its path: {@code 6/1=5}. */
    public static List<String> ofTexts(PayloadReader in) {
        List<String> lines = new ArrayList<>();
        while (in.next()) {
            String element = in.isElement() ? "/" + in.element() : "";
            String text = new String(in.raw().toByteArray(), StandardCharsets.UTF_8);
            lines.add(in.resource() + (in.hasValue() ? element + "=" + text : " has no instances"));
        }
        return lines;
    }

    private static String value(PayloadReader in) {
        if (!in.hasValue()) {
            return " has no instances";
        }
        String element = in.isElement() ? "/" + in.element() : "";
        return element + "=" + in.raw().toHex();
    }
}
