@NullMarked
package dev.lathe.server.device;

import org.jspecify.annotations.NullMarked;
