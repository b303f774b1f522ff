/**
 * Objects and Resources that are valid by construction: what linking makes of descriptors without faults, and all that
 * naming and emission get to see. Knows nothing of files, JSON or places.
 */
@NullMarked
package dev.lathe.generator.model;

import org.jspecify.annotations.NullMarked;
