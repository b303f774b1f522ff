package dev.lathe.client.object;

import dev.lathe.payload.PayloadWriter;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Values of one Object Instance, taken down as they are written, to be looked at and written again. For one thread at a time.
 */
final class Values extends PayloadWriter {

    /** Writes a value into a payload as what it is. */
    @FunctionalInterface
    private interface Way {
        void write(PayloadWriter out, int id);
    }

    /** A single value, or all instances of a multiple Resource. */
    private sealed interface Entry {
        int id();
    }

    /** @param number the value where it is one, else NaN */
    private record Single(int id, double number, @Nullable ObjectLink link, Way way) implements Entry {}

    private record Several(int id, List<Single> elements) implements Entry {}

    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Several open;

    @Override
    public void begin(int object, int instance) {}

    @Override
    public void integer(int id, long value) {
        add(new Single(id, value, null, (out, at) -> out.integer(at, value)));
    }

    @Override
    public void unsigned(int id, long value) {
        double number = value >= 0 ? value : (value >>> 1) * 2.0;
        add(new Single(id, number, null, (out, at) -> out.unsigned(at, value)));
    }

    @Override
    public void real(int id, double value) {
        add(new Single(id, value, null, (out, at) -> out.real(at, value)));
    }

    @Override
    public void bool(int id, boolean value) {
        add(new Single(id, Double.NaN, null, (out, at) -> out.bool(at, value)));
    }

    @Override
    public void text(int id, String value) {
        add(new Single(id, Double.NaN, null, (out, at) -> out.text(at, value)));
    }

    @Override
    public void opaque(int id, Opaque value) {
        add(new Single(id, Double.NaN, null, (out, at) -> out.opaque(at, value)));
    }

    @Override
    public void time(int id, Instant value) {
        add(new Single(id, value.getEpochSecond(), null, (out, at) -> out.time(at, value)));
    }

    @Override
    public void link(int id, ObjectLink value) {
        add(new Single(id, Double.NaN, value, (out, at) -> out.link(at, value)));
    }

    private void add(Single single) {
        if (open == null) {
            entries.add(single);
        } else {
            open.elements().add(single);
        }
    }

    @Override
    public void beginMultiple(int id, int size) {
        open = new Several(id, new ArrayList<>(size));
        entries.add(open);
    }

    @Override
    public void endMultiple() {
        open = null;
    }

    @Override
    public byte[] done() {
        throw new UnsupportedOperationException("values are kept, not encoded");
    }

    /** The Resource IDs that were written, in that order. */
    List<Integer> resources() {
        return entries.stream().map(Entry::id).toList();
    }

    /** How many Resource Instances the one Resource has that was taken down; -1 if it is a single one, or none was. */
    int dimension() {
        return entries.size() == 1 && entries.get(0) instanceof Several several
                ? several.elements().size()
                : -1;
    }

    /** The Resource Instance IDs of the one Resource that was taken down. */
    List<Integer> elements() {
        return entries.size() == 1 && entries.get(0) instanceof Several several
                ? several.elements().stream().map(Single::id).toList()
                : List.of();
    }

    /** The numbers among the values. */
    List<Sample> numbers() {
        List<Sample> numbers = new ArrayList<>();
        for (Entry entry : entries) {
            for (Single single : singles(entry)) {
                if (!Double.isNaN(single.number())) {
                    numbers.add(new Sample(entry == single ? Sample.SINGLE : single.id(), single.number()));
                }
            }
        }
        return numbers;
    }

    private static List<Single> singles(Entry entry) {
        return entry instanceof Several several ? several.elements() : List.of((Single) entry);
    }

    /** The first link among the values that the condition holds for. */
    @Nullable ObjectLink firstLink(Predicate<ObjectLink> condition) {
        for (Entry entry : entries) {
            for (Single single : singles(entry)) {
                if (single.link() != null && condition.test(single.link())) {
                    return single.link();
                }
            }
        }
        return null;
    }

    /** Writes everything that was taken down. */
    void writeTo(PayloadWriter out) {
        for (Entry entry : entries) {
            if (entry instanceof Several several) {
                writeElements(several.id(), several.elements(), out);
            } else {
                ((Single) entry).way().write(out, entry.id());
            }
        }
    }

    /** Writes one Resource Instance of the one Resource that was taken down; false if there is none with that id. */
    boolean writeElementTo(int element, PayloadWriter out) {
        if (entries.size() == 1 && entries.get(0) instanceof Several several) {
            List<Single> chosen = several.elements().stream()
                    .filter(single -> single.id() == element)
                    .toList();
            if (!chosen.isEmpty()) {
                writeElements(several.id(), chosen, out);
                return true;
            }
        }
        return false;
    }

    private static void writeElements(int resource, List<Single> elements, PayloadWriter out) {
        out.beginMultiple(resource, elements.size());
        elements.forEach(element -> element.way().write(out, element.id()));
        out.endMultiple();
    }
}
