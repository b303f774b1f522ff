/**
 * Carries out the remedies that diagnostics bring along, and changes nothing else in a file. Knows how values are written in JSON and
 * XML, and nothing of rules or of disks.
 */
@NullMarked
package dev.lathe.generator.fix;

import org.jspecify.annotations.NullMarked;
