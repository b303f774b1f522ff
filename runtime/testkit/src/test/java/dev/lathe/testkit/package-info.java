@NullMarked
package dev.lathe.testkit;

import org.jspecify.annotations.NullMarked;
