/**
 * What a descriptor must satisfy beyond its shape. Each check is a small class in the list of {@link
 * dev.lathe.generator.rule.Checks}; what it reports is a constant of {@link dev.lathe.generator.diagnostic.Rule}. Facts
 * that several checks need, such as a Resource's data type, are worked out once per descriptor and never reported on the
 * way. Builds no model.
 */
@NullMarked
package dev.lathe.generator.rule;

import org.jspecify.annotations.NullMarked;
