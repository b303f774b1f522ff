package dev.lathe.generator.naming;

import java.util.Collection;

/** Something to be named, with the names it would like. Immutable. */
interface Candidate<C extends Candidate<C>> {

    /** All that nothing else of the same scope may be called. */
    Collection<String> claims();

    /** Whether its name is the descriptor's own wish, which it keeps where the others can do with another. */
    boolean isFixed();

    /** How often its number stands behind its names. */
    int suffixes();

    /** The same thing with its number once more behind its names; a name that is a wish stays. */
    C suffixed();
}
