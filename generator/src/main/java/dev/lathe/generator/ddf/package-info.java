/**
 * Objects in OMA's XML, from it and to it. Reading makes the same descriptors that a JSON text gives, every value with its
 * place in the XML, so that nothing after it knows where they came from. What OMA's schemas want and no descriptor can say is
 * judged here: names, number and order of elements, words of MultipleInstances and Mandatory, the reference to the schema.
 * What the values mean is left to the rules. {@code docs/ddf.md} says what is tolerated, kept and dropped.
 */
@NullMarked
package dev.lathe.generator.ddf;

import org.jspecify.annotations.NullMarked;
