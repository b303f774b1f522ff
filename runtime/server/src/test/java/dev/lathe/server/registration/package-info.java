@NullMarked
package dev.lathe.server.registration;

import org.jspecify.annotations.NullMarked;
