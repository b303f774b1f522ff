package dev.lathe.generator.compatibility.change;

/** Looks at what a value can be, be it a Resource's or an argument's, for one kind of difference. */
interface ValueDifference {

    void find(ValuePair value, Findings findings);
}
