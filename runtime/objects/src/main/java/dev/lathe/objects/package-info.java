/**
 * The OMA core Objects Security, Server and Device: the Objects every LwM2M Client has. Generated from the descriptors in
 * {@code src/main/lwm2m}, which are in this jar below {@code META-INF/lwm2m}. Knows only what generated code knows.
 */
@NullMarked
package dev.lathe.objects;

import org.jspecify.annotations.NullMarked;
