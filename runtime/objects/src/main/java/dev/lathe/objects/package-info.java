/**
 * The OMA core Objects: Security, Server and Device, which every LwM2M Client has, and the optional Access Control,
 * Connectivity Monitoring, Firmware Update, Location, Connectivity Statistics and OSCORE. Generated from the descriptors in
 * {@code src/main/lwm2m}, which are in this jar below {@code META-INF/lwm2m}. Knows only what generated code knows: what the
 * Objects mean is up to those who extend them.
 */
@NullMarked
package dev.lathe.objects;

import org.jspecify.annotations.NullMarked;
