@NullMarked
package dev.lathe.server.observation;

import org.jspecify.annotations.NullMarked;
