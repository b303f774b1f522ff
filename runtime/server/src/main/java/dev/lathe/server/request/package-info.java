/**
 * Requests of the server to devices: in which format, to which address, how long, and what comes of them. Knows nothing of
 * observations or of the application's listeners.
 */
@NullMarked
package dev.lathe.server.request;

import org.jspecify.annotations.NullMarked;
