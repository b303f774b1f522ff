package dev.lathe.generator.ddf;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Edit;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Pointer;
import dev.lathe.generator.diagnostic.XmlRule;
import dev.lathe.generator.xml.XmlElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Oddities of form that one program makes in all Items of an Object alike, and that say nothing of its meaning: each is
 * reported once an Object, at the first place.
 */
final class ObjectForm {

    private final List<Children> disordered = new ArrayList<>();
    private final Map<String, List<Children>> leftOut = new LinkedHashMap<>();

    /** Looks at the order of children, and whether these are there. */
    void look(Children children, List<String> mayBeEmpty) {
        if (!isInOrder(children)) {
            disordered.add(children);
        }
        for (String name : mayBeEmpty) {
            if (children.isMissed(name)) {
                leftOut.computeIfAbsent(name, each -> new ArrayList<>()).add(children);
            }
        }
    }

    void report(DiagnosticCollector faults) {
        if (!disordered.isEmpty()) {
            Children first = disordered.get(0);
            report(
                    faults,
                    XmlRule.ELEMENT_ORDER,
                    disordered,
                    "the elements of this <" + first.parent().name() + "> stand in another order than the schema's",
                    "the order is " + String.join(", ", first.schema()),
                    disordered.stream()
                            .flatMap(each -> reordered(each).stream())
                            .toList());
        }
        leftOut.forEach((name, parents) -> report(
                faults,
                XmlRule.ELEMENT_LEFT_OUT,
                parents,
                "this <" + parents.get(0).parent().name() + "> has no <" + name + ">",
                "add <" + name + "></" + name + ">",
                parents.stream().flatMap(each -> inserted(each, name).stream()).toList()));
    }

    private static void report(
            DiagnosticCollector faults,
            XmlRule rule,
            List<Children> where,
            String message,
            String remedy,
            List<Edit> edits) {
        Place place = where.get(0).parent().startTag();
        String others = where.size() == 1 ? "" : "; so it is in " + (where.size() - 1) + " more";
        Diagnostic diagnostic = new Diagnostic(rule, place, message + others, remedy);
        boolean mendable = where.stream().allMatch(Children::isSound) && edits.size() >= where.size();
        faults.report(mendable ? diagnostic.fixedBy(new Fix(edits)) : diagnostic);
    }

    private static boolean isInOrder(Children children) {
        int last = -1;
        for (XmlElement each : children.all()) {
            int position = children.schema().indexOf(each.localName());
            if (position < last) {
                return false;
            }
            last = position;
        }
        return true;
    }

    private static List<XmlElement> sorted(Children children) {
        return children.all().stream()
                .sorted(Comparator.comparingInt(each -> children.schema().indexOf(each.localName())))
                .toList();
    }

    /** Each child moves into the place of another; none does where a comment between them might be of one. */
    private static List<Edit> reordered(Children children) {
        if (hasComments(children)) {
            return List.of();
        }
        List<XmlElement> written = children.all();
        List<XmlElement> sorted = sorted(children);
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            if (written.get(i) != sorted.get(i)) {
                edits.add(new Edit.Replace(
                        written.get(i).place(), sorted.get(i).place().text()));
            }
        }
        return edits;
    }

    private static boolean hasComments(Children children) {
        Place content = children.parent().content();
        String text = content.source().text();
        int reached = content.offset();
        for (XmlElement each : children.all()) {
            if (!text.substring(reached, each.place().offset()).isBlank()) {
                return true;
            }
            reached = each.place().end();
        }
        return !text.substring(reached, content.end()).isBlank();
    }

    /** After the last child that comes before it in the schema, set off as that is; there is one in all that make sense. */
    private static Optional<Edit> inserted(Children children, String name) {
        List<String> earlier = children.schema().subList(0, children.schema().indexOf(name));
        return earlier.stream()
                .flatMap(each -> children.find(each).stream())
                .reduce((first, second) -> second)
                .map(before -> insertedAfter(before.place(), name));
    }

    private static Edit insertedAfter(Place before, String name) {
        Place after = Place.of(before.source(), before.end(), before.end(), Pointer.ROOT);
        return new Edit.Replace(after, spaceBefore(before) + "<" + name + "></" + name + ">");
    }

    private static String spaceBefore(Place place) {
        String text = place.source().text();
        int start = place.offset();
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, place.offset());
    }
}
