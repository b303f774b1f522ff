/**
 * What generated server stubs extend: a server's side of an Object Instance of a registered device. Knows nothing of
 * registration stores or transports.
 */
@NullMarked
package dev.lathe.stub.server;

import org.jspecify.annotations.NullMarked;
