/**
 * What a check of a descriptor is. The checks live in the packages below, one for each subject, as the first digit of their ids tells;
 * {@code lint} has the list. Knows nothing of JSON, XML, files or models.
 */
@NullMarked
package dev.lathe.generator.rule;

import org.jspecify.annotations.NullMarked;
