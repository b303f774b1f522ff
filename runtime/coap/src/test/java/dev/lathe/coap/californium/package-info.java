@NullMarked
package dev.lathe.coap.californium;

import org.jspecify.annotations.NullMarked;
