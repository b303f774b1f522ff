/**
 * The one form this format is written in. Line breaks are where this package puts them, never where they were; keys stand
 * in the order of the format; what a descriptor says, explicit defaults included, it says afterwards, and nothing more.
 * Knows nothing of rules, models and files.
 */
@NullMarked
package dev.lathe.generator.canonical;

import org.jspecify.annotations.NullMarked;
