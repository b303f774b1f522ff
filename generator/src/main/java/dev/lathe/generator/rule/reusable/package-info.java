/**
 * Rules about Resources that many Objects share (LWM7xx): whoever takes a number of OMA's common list takes what stands there. Has that
 * list, without its descriptions, as a table beside its classes.
 */
@NullMarked
package dev.lathe.generator.rule.reusable;

import org.jspecify.annotations.NullMarked;
