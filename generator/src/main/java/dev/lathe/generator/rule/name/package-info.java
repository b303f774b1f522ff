/**
 * Rules about names (LWM5xx), as far as they can be told without deciding the names of generated code.
 */
@NullMarked
package dev.lathe.generator.rule.name;

import org.jspecify.annotations.NullMarked;
