/**
 * Addresses in the data model of a LwM2M Client. Knows nothing of values, specs or messages.
 */
@NullMarked
package dev.lathe.path;

import org.jspecify.annotations.NullMarked;
