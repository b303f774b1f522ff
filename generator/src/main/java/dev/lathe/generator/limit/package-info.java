/**
 * What is right as a descriptor and has no room in Java: looked for before any code is emitted. Knows Objects and where to report,
 * and asks emission what fits; nothing of descriptors and files.
 */
@NullMarked
package dev.lathe.generator.limit;

import org.jspecify.annotations.NullMarked;
