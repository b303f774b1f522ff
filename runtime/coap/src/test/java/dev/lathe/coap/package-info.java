@NullMarked
package dev.lathe.coap;

import org.jspecify.annotations.NullMarked;
