/**
 * On which threads the application's code runs, and in which order. Knows nothing of LwM2M.
 */
@NullMarked
package dev.lathe.server.execution;

import org.jspecify.annotations.NullMarked;
