/**
 * Rules about what a descriptor has to have (LWM1xx). Knows nothing of how it was written down.
 */
@NullMarked
package dev.lathe.generator.rule.shape;

import org.jspecify.annotations.NullMarked;
