/**
 * What only a client of the early draft has: the list of Objects its registration carries, and the root its paths lie below.
 * Knows no operation and no life of a registration.
 */
@NullMarked
package dev.lathe.client.draft0;

import org.jspecify.annotations.NullMarked;
