/**
 * All names of generated code, decided once before any of it is emitted: from what a descriptor calls its parts to legal,
 * distinct Java names. The same names come out whatever the locale, the order of files or the other Objects. Knows nothing of
 * JavaPoet.
 */
@NullMarked
package dev.lathe.generator.naming;

import org.jspecify.annotations.NullMarked;
