/**
 * The door: which peers get in, how much of theirs at once, onto which threads, and what of the Objects they reach. Each filter
 * is one concern. Knows no operation and no registration.
 */
@NullMarked
package dev.lathe.client.access;

import org.jspecify.annotations.NullMarked;
