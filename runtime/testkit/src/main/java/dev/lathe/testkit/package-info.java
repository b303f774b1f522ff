/**
 * What tests of LwM2M clients, servers and devices stand on: time that passes only when told to, and a network in memory
 * that loses, repeats, delays and reorders datagrams when told to. Knows the transport port and nothing above it: no
 * registration, no Object.
 */
@NullMarked
package dev.lathe.testkit;

import org.jspecify.annotations.NullMarked;
