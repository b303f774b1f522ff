package dev.lathe.generator.rule;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.fact.ValueFacts;

/**
 * A check of what a value can be, be it a Resource's or an argument's. A fact that is missing because of another fault is
 * passed over in silence.
 */
public interface ValueCheck {

    void check(ValueFacts value, DiagnosticCollector faults);
}
