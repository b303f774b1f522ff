/**
 * Two versions of Objects against each other: what changed and whom it breaks, and whether their version numbers tell so by OMA's
 * rules. Knows nothing of files and of exit codes.
 */
@NullMarked
package dev.lathe.generator.compatibility;

import org.jspecify.annotations.NullMarked;
