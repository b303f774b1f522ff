@NullMarked
package dev.lathe.samples.seed;

import org.jspecify.annotations.NullMarked;
