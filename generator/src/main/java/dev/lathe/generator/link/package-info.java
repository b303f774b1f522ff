/**
 * From descriptors to Objects: runs the rules, and builds the model of every Object without errors. An Object of the early
 * draft, which knows no versions, has version and LwM2M version 1.0 in the model. Knows nothing of Java sources.
 */
@NullMarked
package dev.lathe.generator.link;

import org.jspecify.annotations.NullMarked;
