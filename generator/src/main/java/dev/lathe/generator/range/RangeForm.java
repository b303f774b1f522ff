package dev.lathe.generator.range;

import java.util.List;
import java.util.Set;

/** What a range's text looks like, whatever type it stands on. */
sealed interface RangeForm {

    /**
     * Numbers and stretches of them.
     *
     * @param units those written behind them
     * @param strict whether nothing in it is outside OMA's grammar, but for stretches in a list
     */
    record OfNumbers(List<Item> items, Set<Unit> units, boolean strict) implements RangeForm {
        public OfNumbers {
            items = List.copyOf(items);
            units = Set.copyOf(units);
        }
    }

    /** One number or the two bounds of a stretch, as written. */
    record Item(String first, String last, boolean isNumber) {}

    /** Quoted texts. */
    record OfTexts(List<String> texts, boolean strict) implements RangeForm {
        public OfTexts {
            texts = List.copyOf(texts);
        }
    }

    /** Numbers with names. */
    record OfLabels(List<Label> labels) implements RangeForm {
        public OfLabels {
            labels = List.copyOf(labels);
        }
    }
}
