@NullMarked
package dev.lathe.transport;

import org.jspecify.annotations.NullMarked;
