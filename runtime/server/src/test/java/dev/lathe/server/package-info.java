@NullMarked
package dev.lathe.server;

import org.jspecify.annotations.NullMarked;
