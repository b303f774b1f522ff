package dev.lathe.generator.compatibility.change;

/** Looks at two versions of a Resource for one kind of difference. A fact that is missing because of a fault is no difference. */
interface ResourceDifference {

    void find(ResourcePair resource, Findings findings);
}
