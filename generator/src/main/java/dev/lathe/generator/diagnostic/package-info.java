/**
 * What is wrong, where, and how to mend it: values every stage of the compiler makes and nobody but the caller of the
 * compiler turns into text or failure. Knows no JSON, no descriptors and no Java sources; of the rules it knows only the
 * list, so that each has one id for ever.
 */
@NullMarked
package dev.lathe.generator.diagnostic;

import org.jspecify.annotations.NullMarked;
