/**
 * Rules about texts for people (LWM6xx).
 */
@NullMarked
package dev.lathe.generator.rule.text;

import org.jspecify.annotations.NullMarked;
