@NullMarked
package dev.lathe.server.bootstrap;

import org.jspecify.annotations.NullMarked;
