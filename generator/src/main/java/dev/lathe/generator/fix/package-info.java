/**
 * Carries out the remedies that diagnostics bring along, and changes nothing else in a file. Knows how values are written in JSON and
 * XML and what a report is, and nothing of how faults are found or of disks.
 */
@NullMarked
package dev.lathe.generator.fix;

import org.jspecify.annotations.NullMarked;
