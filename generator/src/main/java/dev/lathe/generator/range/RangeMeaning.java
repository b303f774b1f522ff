package dev.lathe.generator.range;

import dev.lathe.generator.range.RangeForm.Item;
import dev.lathe.generator.range.RangeForm.OfLabels;
import dev.lathe.generator.range.RangeForm.OfNumbers;
import dev.lathe.generator.range.RangeForm.OfTexts;
import dev.lathe.generator.range.ValueRange.Numbers;
import dev.lathe.generator.range.ValueRange.Octets;
import dev.lathe.generator.range.ValueRange.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a form means on one kind of subject. */
final class RangeMeaning {

    private final RangeSubject subject;
    private final Bounds bounds;

    RangeMeaning(RangeSubject subject) {
        this.subject = subject;
        this.bounds = Bounds.of(subject);
    }

    /** Empty if the subject has no ranges of that form. */
    Optional<RangeReading> of(RangeForm form) {
        if (form instanceof OfNumbers numbers) {
            return numbers(numbers);
        }
        if (form instanceof OfLabels labels) {
            return subject.isLength() ? Optional.empty() : Optional.of(labelled(labels.labels()));
        }
        OfTexts texts = (OfTexts) form;
        return subject == RangeSubject.STRING ? Optional.of(texts(texts)) : Optional.empty();
    }

    private Optional<RangeReading> numbers(OfNumbers form) {
        if (form.units().size() > 1) {
            return Optional.empty();
        }
        Optional<Unit> counted =
                form.units().stream().filter(unit -> !isCountedIn(unit)).findFirst();
        if (counted.isPresent()) {
            return Optional.of(new RangeReading.Note(counted.get(), Rewording.range(form, counted.get(), subject)));
        }
        Optional<RangeReading> fault = bounds.check(form.items().stream()
                .flatMap(item -> Stream.of(item.first(), item.last()))
                .toList());
        return fault.isPresent() ? fault : Optional.of(constraint(form));
    }

    private boolean isCountedIn(Unit unit) {
        return subject.isLength() && unit == Unit.OCTETS;
    }

    private RangeReading constraint(OfNumbers form) {
        List<Span> spans = form.items().stream()
                .map(item -> new Span(bounds.number(item.first()), bounds.number(item.last())))
                .toList();
        if (spans.stream().anyMatch(Span::isReversed)) {
            return new RangeReading.Reversed(
                    range(spans.stream().map(Span::inOrder).toList()).canonical());
        }
        Item first = form.items().get(0);
        if (spans.size() == 1 && first.isNumber()) {
            return single(first.first(), spans.get(0).max(), form.strict());
        }
        Repetition repetition = Repetition.in(spans);
        if (repetition.value().isPresent()) {
            return new RangeReading.Repetitive(
                    range(repetition.distinct()), repetition.value().get());
        }
        ValueRange range = range(spans);
        boolean isMixed = spans.size() > 1 && form.items().stream().anyMatch(item -> !item.isNumber());
        return isMixed
                ? new RangeReading.Mixed(
                        range, subject == RangeSubject.FLOAT ? Optional.empty() : Rewording.listed(spans))
                : read(range, form.strict());
    }

    /** Of a length the most, as the registry's descriptors mean it; of a number neither most nor least. */
    private RangeReading single(String written, BigDecimal number, boolean strict) {
        if (!subject.isLength()) {
            return new RangeReading.SingleNumber(written);
        }
        return read(range(List.of(new Span(BigDecimal.ZERO, number))), strict);
    }

    private RangeReading labelled(List<Label> labels) {
        Optional<RangeReading> fault = bounds.check(
                labels.stream().map(label -> label.number().toString()).toList());
        List<Span> spans = labels.stream()
                .map(label -> new BigDecimal(label.number()))
                .map(number -> new Span(number, number))
                .toList();
        return fault.orElseGet(
                () -> new RangeReading.Labelled(range(Repetition.in(spans).distinct()), labels));
    }

    private static RangeReading texts(OfTexts form) {
        List<String> distinct = form.texts().stream().distinct().toList();
        if (distinct.size() == form.texts().size()) {
            return read(new Texts(distinct), form.strict());
        }
        List<String> rest = new ArrayList<>(form.texts());
        distinct.forEach(rest::remove);
        return new RangeReading.Repetitive(new Texts(distinct), '"' + rest.get(0) + '"');
    }

    private static RangeReading read(ValueRange range, boolean strict) {
        return strict ? new RangeReading.Understood(range) : new RangeReading.Respelled(range, range.canonical());
    }

    private ValueRange range(List<Span> spans) {
        return subject.isLength() ? new Octets(spans) : new Numbers(spans);
    }
}
