/** The core Objects of OMA. */
@NullMarked
package dev.lathe.objects;

import org.jspecify.annotations.NullMarked;
