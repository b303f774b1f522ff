/**
 * From Objects of other makes to files of this format: what an imported Object need not say, and what its file is called.
 * Knows nothing of rules and models, and writes no files.
 */
@NullMarked
package dev.lathe.generator.convert;

import org.jspecify.annotations.NullMarked;
