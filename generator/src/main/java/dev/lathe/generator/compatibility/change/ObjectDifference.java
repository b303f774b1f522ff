package dev.lathe.generator.compatibility.change;

/** Looks at two versions of an Object for one kind of difference. A fact that is missing because of a fault is no difference. */
interface ObjectDifference {

    void find(ObjectPair object, Findings findings);
}
