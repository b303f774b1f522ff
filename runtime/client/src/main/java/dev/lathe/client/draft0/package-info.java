/**
 * What only a client of the early draft has: the root its paths lie below, the list of Objects its registration carries, and the
 * Object Bootstrapping with its server and its name. Knows no operation, and of registration no more than the account.
 */
@NullMarked
package dev.lathe.client.draft0;

import org.jspecify.annotations.NullMarked;
