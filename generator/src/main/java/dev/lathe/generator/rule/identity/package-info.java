/**
 * Rules about ids, URNs, versions and families (LWM2xx).
 */
@NullMarked
package dev.lathe.generator.rule.identity;

import org.jspecify.annotations.NullMarked;
