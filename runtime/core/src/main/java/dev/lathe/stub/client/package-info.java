/**
 * What generated client stubs extend: a device's side of an Object Instance. Knows nothing of servers' stubs and nothing of
 * how requests reach it.
 */
@NullMarked
package dev.lathe.stub.client;

import org.jspecify.annotations.NullMarked;
