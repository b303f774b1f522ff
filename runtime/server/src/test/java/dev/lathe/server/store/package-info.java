@NullMarked
package dev.lathe.server.store;

import org.jspecify.annotations.NullMarked;
