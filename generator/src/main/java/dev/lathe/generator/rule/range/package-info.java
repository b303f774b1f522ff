/**
 * Rules about ranges, enumerations and units (LWM4xx).
 */
@NullMarked
package dev.lathe.generator.rule.range;

import org.jspecify.annotations.NullMarked;
