/**
 * Observations of devices (LwM2M Core, 6.4; RFC 7641): from the first request to whatever ends them, and the way values take to
 * the application. Knows nothing of Objects: reading a value is a function it is given.
 */
@NullMarked
package dev.lathe.server.observation;

import org.jspecify.annotations.NullMarked;
