/**
 * Rules about what an Object says of its versions (LWM80x).
 */
@NullMarked
package dev.lathe.generator.rule.version;

import org.jspecify.annotations.NullMarked;
