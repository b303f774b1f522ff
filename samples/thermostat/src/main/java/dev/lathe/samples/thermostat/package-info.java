/**
 * A device and a server that share one Object, whose stubs the Maven plugin generates from {@code room-thermostat.json}: the
 * shortest honest use of each API, and the demo that plays both against each other.
 */
@NullMarked
package dev.lathe.samples.thermostat;

import org.jspecify.annotations.NullMarked;
