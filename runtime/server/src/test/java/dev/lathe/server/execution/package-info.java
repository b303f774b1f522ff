@NullMarked
package dev.lathe.server.execution;

import org.jspecify.annotations.NullMarked;
