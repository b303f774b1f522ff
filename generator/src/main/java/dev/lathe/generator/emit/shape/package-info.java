/**
 * What the emitters of all artefacts share: an Object with its names and Java types side by side, conditions that ranges become,
 * Javadoc from a descriptor's words, the names of the runtime's types. Knows nothing of any one artefact.
 */
@NullMarked
package dev.lathe.generator.emit.shape;

import org.jspecify.annotations.NullMarked;
