package dev.lathe.generator.range;

import dev.lathe.generator.range.RangeForm.Item;
import dev.lathe.generator.range.RangeForm.OfLabels;
import dev.lathe.generator.range.RangeForm.OfNumbers;
import dev.lathe.generator.range.RangeForm.OfTexts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The grammar of LwM2M Core (D.1), and around it what descriptors in the field are written in:
 *
 * <pre>
 * strict   = interval / numbers / texts
 * interval = number ".." number                ; both included
 * numbers  = number *( "," number )
 * texts    = quoted *( "," quoted )            ; quoted = %x22 *(any but %x22) %x22
 * number   = ["+" / "-"] 1*DIGIT ["." 1*DIGIT]
 *
 * lenient  = items / "[" items "]" / "{" items "}" / labels
 * items    = item *( separator item )          ; separator = "," / ";" / "|" / "or"
 * item     = ( stretch / number ) [ ["-"] unit ]
 *          / quoted                            ; single quotes do
 * stretch  = number ( ".." / "..." / "-" / "to" ) number
 *                                              ; ":" as well within brackets
 * labels   = 1*( integer ( ":" / "=" ) label ) ; a label ends where the next integer with its mark begins
 * unit     = ( "byte" / "octet" / "bit" / "char" / "character" / "instance" ) [ "s" ]
 * </pre>
 *
 * In the lenient forms a number may have an exponent. Blanks around all of these are skipped.
 */
final class RangeGrammar {

    private final Scanner in;
    private final boolean inBrackets;
    private final Set<Unit> units = EnumSet.noneOf(Unit.class);
    private boolean strict;

    private RangeGrammar(Spelling spelling) {
        this.in = new Scanner(spelling.content());
        this.inBrackets = spelling.inBrackets();
        this.strict = spelling.strict();
    }

    /** Empty if the text is not of this grammar. */
    static Optional<RangeForm> read(Spelling spelling) {
        Optional<OfLabels> labels = Labels.read(spelling.content()).map(OfLabels::new);
        if (labels.isPresent()) {
            return labels.map(form -> form);
        }
        RangeGrammar grammar = new RangeGrammar(spelling);
        char first = grammar.in.skipBlanks().peek(0);
        return first == '"' || first == '\'' ? grammar.texts() : grammar.numbers();
    }

    private Optional<RangeForm> numbers() {
        List<Item> items = new ArrayList<>();
        do {
            Optional<Item> item = item();
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
        } while (separator());
        return in.isAtEnd() ? Optional.of(new OfNumbers(items, units, strict)) : Optional.empty();
    }

    private Optional<Item> item() {
        Optional<String> first = number();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        boolean isStretch = stretches();
        Optional<String> last = isStretch ? number() : first;
        unit();
        return last.map(bound -> new Item(first.get(), bound, !isStretch));
    }

    private Optional<String> number() {
        Optional<String> number = in.skipBlanks().takeNumber();
        number.filter(text -> text.indexOf('e') >= 0 || text.indexOf('E') >= 0).ifPresent(text -> strict = false);
        in.skipBlanks();
        return number;
    }

    /** Whether the mark between two bounds comes next, which is taken. */
    private boolean stretches() {
        if (in.take("..")) {
            strict &= !in.take(".");
            return true;
        }
        boolean found = (in.peek(0) == '-' && !Character.isLetter(in.peek(1)) && in.take("-"))
                || (inBrackets && in.take(":"))
                || in.takeWord("to");
        strict &= !found;
        return found;
    }

    private void unit() {
        if (in.peek(0) == '-' && Character.isLetter(in.peek(1))) {
            in.take("-");
        }
        in.takeWord(Unit::of).ifPresent(unit -> {
            units.add(unit);
            strict = false;
        });
        in.skipBlanks();
    }

    private boolean separator() {
        if (in.take(",")) {
            strict &= !in.skipBlanks().takeWord("or");
            return true;
        }
        boolean found = in.take(";") || in.take("|") || in.takeWord("or");
        strict &= !found;
        return found;
    }

    private Optional<RangeForm> texts() {
        List<String> texts = new ArrayList<>();
        do {
            char quote = in.skipBlanks().peek(0);
            strict &= quote == '"';
            Optional<String> text = in.take("\"") || in.take("'") ? in.takeUpTo(quote) : Optional.empty();
            if (text.filter(each -> each.indexOf('"') < 0).isEmpty()) {
                return Optional.empty();
            }
            texts.add(text.get());
            in.skipBlanks();
        } while (separator());
        return in.isAtEnd() ? Optional.of(new OfTexts(texts, strict)) : Optional.empty();
    }
}
