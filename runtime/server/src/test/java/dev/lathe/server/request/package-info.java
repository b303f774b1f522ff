@NullMarked
package dev.lathe.server.request;

import org.jspecify.annotations.NullMarked;
