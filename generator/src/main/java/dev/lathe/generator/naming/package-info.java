/** Every name generated code has, decided before anything is emitted. Knows nothing of Java sources. */
@NullMarked
package dev.lathe.generator.naming;

import org.jspecify.annotations.NullMarked;
