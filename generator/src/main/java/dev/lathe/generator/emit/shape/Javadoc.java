package dev.lathe.generator.emit.shape;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Javadoc from a descriptor's words: whatever they are, they stay text. JavaPoet neither escapes nor wraps.
 */
public final class Javadoc {

    private static final int WIDTH = 100;

    /** The order in which tags stand. */
    private static final List<String> TAGS = List.of("@param", "@return", "@throws", "@see", "@deprecated");

    private final List<String> blocks = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    private Javadoc() {}

    /** Begins with a sentence of our own, already Javadoc. */
    public static Javadoc of(String sentence) {
        Javadoc javadoc = new Javadoc();
        javadoc.blocks.add(sentence);
        return javadoc;
    }

    /** A paragraph of our own, already Javadoc. */
    public Javadoc paragraph(String text) {
        blocks.add("<p>" + text);
        return this;
    }

    /** A block tag of our own, with its text already Javadoc. */
    public Javadoc tag(String tag) {
        tags.add(tag);
        return this;
    }

    /** @param why in a descriptor's words */
    public Javadoc deprecated(String why) {
        return tag("@deprecated " + text(why));
    }

    /** Text of a descriptor, made to mean itself: HTML, tags, comment ends and unicode escapes are none. */
    public static String text(String words) {
        StringBuilder escaped = new StringBuilder();
        String text = words.strip().replaceAll("\\s+", " ");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append("&#64;");
                case '\\' -> escaped.append("&#92;");
                case '{' -> escaped.append("&#123;");
                case '}' -> escaped.append("&#125;");
                case '*' -> escaped.append(i + 1 < text.length() && text.charAt(i + 1) == '/' ? "&#42;" : "*");
                default -> escaped.append(Character.isISOControl(c) ? '\ufffd' : c);
            }
        }
        return escaped.toString();
    }

    /** A first sentence from a descriptor's words: with a full stop. */
    public static String sentence(String words) {
        String text = text(words);
        return text.isEmpty() || text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
    }

    /** Paragraphs and then tags, in whatever order they came. */
    public CodeBlock block() {
        List<String> lines = new ArrayList<>();
        for (String block : blocks) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            wrap(block, lines);
        }
        if (!tags.isEmpty()) {
            lines.add("");
            tags.stream().sorted(Comparator.comparingInt(Javadoc::rank)).forEach(tag -> wrap(tag, lines));
        }
        return CodeBlock.of("$L\n", String.join("\n", lines));
    }

    private static int rank(String tag) {
        return TAGS.indexOf(tag.substring(0, tag.indexOf(' ')));
    }

    private static void wrap(String block, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : block.split(" ", -1)) {
            // A line that began with '@' would be a tag; the words' own are escaped, ours begin their block.
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }
}
