package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.fact.ValueFacts;
import java.util.Optional;

/** What numbers count (LwM2M Core, 7.2.1 and D.1; RFC 8798). */
final class UnitsDifference implements ValueDifference {

    @Override
    public void find(ValuePair value, Findings findings) {
        Optional<String> from = value.text(ValueFacts::units, value.from());
        Optional<String> to = value.text(ValueFacts::units, value.to());
        if (!value.isComparable() || from.equals(to)) {
            return;
        }
        ChangePlace place = value.at(ValueFacts::units);
        if (from.isEmpty()) {
            findings.report(
                    ChangeRule.UNITS_ADDED,
                    place,
                    value.say() + " had no unit and has \"" + to.orElseThrow() + "\"",
                    "see that devices in the field mean the same");
        } else if (to.isEmpty()) {
            findings.report(
                    ChangeRule.UNITS_REMOVED,
                    place,
                    value.say() + " had unit \"" + from.get() + "\" and has none",
                    "write \"" + from.get() + "\"");
        } else {
            changed(value, from.get(), to.get(), place, findings);
        }
    }

    private static void changed(ValuePair value, String from, String to, ChangePlace place, Findings findings) {
        String was = value.say() + " had unit \"" + from + "\" and has \"" + to + "\"";
        if (UnitScale.areSame(from, to)) {
            findings.report(ChangeRule.UNITS_RESPELLED, place, was + ", which is the same", "nothing to do");
        } else {
            findings.report(
                    ChangeRule.UNITS_CHANGED,
                    place,
                    was
                            + UnitScale.consequence(from, to)
                                    .map(text -> ": " + text)
                                    .orElse(""),
                    "keep \"" + from + "\", or give the value in \"" + to + "\" an id of its own");
        }
    }
}
