package dev.lathe.generator.limit;

import dev.lathe.generator.diagnostic.CodeRule;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.emit.JavaEmission;
import dev.lathe.generator.link.Places;
import dev.lathe.generator.model.ArgumentModel;
import dev.lathe.generator.model.ObjectModel;
import dev.lathe.generator.model.ResourceModel;
import dev.lathe.generator.range.Span;
import dev.lathe.generator.range.ValueRange;
import java.util.List;
import java.util.stream.Stream;

/** What a class of Java has no room for (Java Virtual Machine Specification, 4.11). */
public final class CodeLimits {

    /** Of an enumeration, whose constants are made in one method of 64 KiB. */
    private static final int MOST_CONSTANTS = 3000;

    /** Of the ranges of an Object, which share a pool of 65535 with all else; a number takes two places in it. */
    private static final int MOST_BOUNDS = 20_000;

    /** Of a text, in its octets: javac takes one less than class files do. */
    private static final int LONGEST_TEXT = 65_534;

    private final Places places;
    private final DiagnosticCollector faults;

    /** @param faults gets what is found */
    public CodeLimits(Places places, DiagnosticCollector faults) {
        this.places = places;
        this.faults = faults;
    }

    public void check(ObjectModel object) {
        int resources = JavaEmission.resources(object);
        if (resources > JavaEmission.MOST_RESOURCES) {
            faults.at(places.ofName(object))
                    .report(
                            CodeRule.OBJECT_TOO_LARGE,
                            resources + " Resources and arguments are more than the " + JavaEmission.MOST_RESOURCES
                                    + " that a class of Java has room for",
                            "split \"" + object.name() + "\" into several Objects");
        }
        long bounds = ranges(object).mapToLong(CodeLimits::bounds).sum();
        if (bounds > MOST_BOUNDS) {
            faults.at(places.ofName(object))
                    .report(
                            CodeRule.TOO_MANY_VALUES,
                            "its ranges have " + bounds + " bounds and values, and a class of Java has room for "
                                    + MOST_BOUNDS,
                            "write intervals in the place of lists");
        }
        checkText(object.name(), "a name", places.ofName(object));
        checkText(object.urn(), "a URN", places.ofName(object));
        object.resources().forEach(this::check);
    }

    private void check(ResourceModel resource) {
        Place place = places.ofName(resource);
        int constants = resource.enumeration().size();
        if (constants > MOST_CONSTANTS) {
            faults.at(place)
                    .report(
                            CodeRule.TOO_MANY_VALUES,
                            "its enumeration has " + constants + " values, and one of Java has room for "
                                    + MOST_CONSTANTS,
                            "leave out \"enum\", and say in \"range\" what is allowed");
        }
        checkText(resource.name(), "a name", place);
        resource.rangeText().ifPresent(text -> checkText(text, "a range", place));
        resource.units().ifPresent(text -> checkText(text, "a unit", place));
        for (ArgumentModel argument : resource.arguments().orElse(List.of())) {
            checkText(argument.name(), "a name", places.ofName(argument));
            argument.rangeText().ifPresent(text -> checkText(text, "a range", places.ofName(argument)));
        }
    }

    private void checkText(String text, String what, Place place) {
        long octets = octets(text);
        if (octets > LONGEST_TEXT) {
            faults.at(place)
                    .report(
                            CodeRule.TEXT_TOO_LONG,
                            what + " here has " + octets + " octets, and a text in a class of Java at most "
                                    + LONGEST_TEXT,
                            "shorten it");
        }
    }

    private static Stream<ValueRange> ranges(ObjectModel object) {
        return object.resources().stream()
                .flatMap(resource -> Stream.concat(
                        resource.range().stream(),
                        resource.arguments().stream()
                                .flatMap(List::stream)
                                .flatMap(argument -> argument.range().stream())));
    }

    private static long bounds(ValueRange range) {
        if (range instanceof ValueRange.Texts texts) {
            return texts.values().size();
        }
        List<Span> spans =
                range instanceof ValueRange.Numbers numbers ? numbers.spans() : ((ValueRange.Octets) range).spans();
        return spans.stream().mapToLong(span -> span.isOneNumber() ? 1 : 2).sum();
    }

    /** As a class file has them: each half of a surrogate pair by itself, and NUL in two (4.4.7). */
    private static long octets(String text) {
        return text.chars()
                .mapToLong(c -> c != 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3)
                .sum();
    }
}
