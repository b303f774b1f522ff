package dev.lathe.generator.canonical;

import dev.lathe.generator.canonical.Part.Group;
import dev.lathe.generator.canonical.Part.Items;
import dev.lathe.generator.canonical.Part.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where lines break.
 *
 * <ul>
 *   <li>An Object has a key on each line, a Resource on each.
 *   <li>A Resource that does not fit on its line breaks before {@code description} and before each key behind it; what
 *       tells what the Resource is stays together on the first line, however long.
 *   <li>A list that does not fit on its line has an element on each, an object a key on each.
 *   <li>All else is on one line.
 * </ul>
 *
 * <p>A line fits if it has at most {@value #WIDTH} characters, indentation and a comma at its end included: whether there is
 * a comma must not matter, or a new Resource would change the lines of its neighbour.
 */
final class Layout {

    static final int WIDTH = 140;

    private static final String STEP = "  ";

    /** Of a Resource, what never leaves its first line. */
    private static final Set<String> TOGETHER =
            Set.of("id", "name", "operations", "multiple", "mandatory", "type", "range", "units");

    private Layout() {}

    /** An Object from brace to brace; the first line is not indented. */
    static String object(Group object, String indent) {
        return broken(
                "{",
                object.parts().stream().map(part -> member(part, indent + STEP)).toList(),
                "}",
                indent);
    }

    static String array(List<String> elements, String indent) {
        return broken("[", elements, "]", indent);
    }

    private static String member(Part part, String indent) {
        return part.key().equals("resources") && part.value() instanceof Items resources
                ? part.named(array(
                        resources.groups().stream()
                                .map(each -> resource(each, indent + STEP))
                                .toList(),
                        indent))
                : value(part, indent);
    }

    private static String resource(Group resource, String indent) {
        String flat = resource.flat();
        if (fits(flat, indent)) {
            return flat;
        }
        List<String> lines = new ArrayList<>();
        String first = resource.parts().stream()
                .filter(part -> TOGETHER.contains(part.key()))
                .map(Part::flat)
                .collect(Collectors.joining(", "));
        if (!first.isEmpty()) {
            lines.add(first);
        }
        resource.parts().stream()
                .filter(part -> !TOGETHER.contains(part.key()))
                .forEach(part -> lines.add(value(part, indent + STEP)));
        return "{ " + String.join(",\n" + indent + STEP, lines) + " }";
    }

    private static String value(Part part, String indent) {
        String flat = part.flat();
        if (part.value() instanceof Scalar || fits(flat, indent)) {
            return flat;
        }
        List<String> lines = part.value() instanceof Items list
                ? list.groups().stream().map(Group::flat).toList()
                : ((Group) part.value()).parts().stream().map(Part::flat).toList();
        return part.value() instanceof Items
                ? part.named(broken("[", lines, "]", indent))
                : part.named(broken("{", lines, "}", indent));
    }

    private static String broken(String open, List<String> lines, String close, String indent) {
        if (lines.isEmpty()) {
            return open + close;
        }
        String start = "\n" + indent + STEP;
        return open + start + String.join("," + start, lines) + "\n" + indent + close;
    }

    private static boolean fits(String flat, String indent) {
        return indent.length() + flat.codePointCount(0, flat.length()) + 1 <= WIDTH;
    }
}
