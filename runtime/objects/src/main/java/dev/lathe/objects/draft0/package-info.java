/**
 * The one Object of the early draft that the runtime itself needs: Bootstrapping. Generated from the descriptor in
 * {@code src/main/draft0}, which is in this jar below {@code META-INF/lwm2m/draft0}. Its other example Objects are no part of the
 * protocol; a sample compiles them all.
 */
@NullMarked
package dev.lathe.objects.draft0;

import org.jspecify.annotations.NullMarked;
