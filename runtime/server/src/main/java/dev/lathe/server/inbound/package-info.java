/**
 * What every request that arrives goes through before it is routed: filters of one concern each, and the router. Knows
 * nothing of what is served.
 */
@NullMarked
package dev.lathe.server.inbound;

import org.jspecify.annotations.NullMarked;
