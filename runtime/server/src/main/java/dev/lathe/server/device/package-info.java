/**
 * Registered devices as the application sees them: the device and its stubs' way to it, and the listeners that hear of it. Knows
 * nothing of how registrations come about or requests travel.
 */
@NullMarked
package dev.lathe.server.device;

import org.jspecify.annotations.NullMarked;
