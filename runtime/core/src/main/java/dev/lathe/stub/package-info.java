/**
 * What the generated value types extend, and what client and server stubs share. Knows neither side.
 */
@NullMarked
package dev.lathe.stub;

import org.jspecify.annotations.NullMarked;
