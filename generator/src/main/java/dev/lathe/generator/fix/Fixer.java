package dev.lathe.generator.fix;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Edit;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.ShapeRule;
import dev.lathe.generator.diagnostic.SourceText;
import dev.lathe.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Carries out the fixes of one file's diagnostics. */
public final class Fixer {

    private Fixer() {}

    /**
     * The file with as many of the fixes as go together: of two that want the same characters the second is left for another round.
     * Empty if there is nothing to do, or the file's bytes are not those of its text, as with another encoding than UTF-8.
     *
     * @param diagnostics of this file, in order
     */
    public static Optional<SourceFile> fix(SourceFile file, List<Diagnostic> diagnostics) {
        List<TextChange> made = new ArrayList<>();
        NavigableMap<Integer, TextChange> byStart = new TreeMap<>();
        Optional<SourceText> source = Optional.empty();
        boolean dropsMark = false;
        for (Diagnostic each : diagnostics) {
            if (each.fix().isEmpty()) {
                continue;
            }
            if (each.rule() == ShapeRule.BYTE_ORDER_MARK) {
                dropsMark = true;
            } else {
                List<TextChange> wanted = changes(each.fix().get(), each.place().source());
                if (wanted.stream().noneMatch(change -> disturbs(change, byStart))) {
                    made.addAll(wanted);
                    wanted.forEach(change -> byStart.put(change.start(), change));
                }
            }
            source = Optional.of(each.place().source());
        }
        if (source.isEmpty() || (made.isEmpty() && !dropsMark)) {
            return Optional.empty();
        }
        String text = source.get().text();
        boolean marked = file.hasByteOrderMark();
        if (!file.isUtf8Of(text)) {
            return Optional.empty();
        }
        return Optional.of(SourceFile.of(file.name(), (marked && !dropsMark ? "\uFEFF" : "") + applied(text, made)));
    }

    /** Of changes that are apart only the neighbours can be in the way. */
    private static boolean disturbs(TextChange change, NavigableMap<Integer, TextChange> byStart) {
        return Stream.of(byStart.floorEntry(change.start()), byStart.higherEntry(change.start()))
                .filter(Objects::nonNull)
                .anyMatch(neighbour -> change.disturbs(neighbour.getValue()));
    }

    /** What a fix comes to in the text it is of; the changes do not touch each other. */
    public static List<TextChange> changes(Fix fix, SourceText source) {
        EditedSource edited = EditedSource.of(source);
        List<TextChange> changes = new ArrayList<>();
        for (Edit each : fix.edits()) {
            changes.add(edited.change(each));
        }
        return changes;
    }

    private static String applied(String text, List<TextChange> changes) {
        List<TextChange> sorted = changes.stream()
                .sorted(Comparator.comparingInt(TextChange::start).thenComparingInt(TextChange::end))
                .toList();
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (TextChange each : sorted) {
            out.append(text, at, each.start()).append(each.characters());
            at = each.end();
        }
        return out.append(text, at, text.length()).toString();
    }
}
