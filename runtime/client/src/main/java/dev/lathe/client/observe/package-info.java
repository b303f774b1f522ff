/**
 * Information reporting (LwM2M Core, 6.4): who observes what, when a change is worth a notification, and sending it. Reads
 * through {@code object}; knows no registration.
 */
@NullMarked
package dev.lathe.client.observe;

import org.jspecify.annotations.NullMarked;
