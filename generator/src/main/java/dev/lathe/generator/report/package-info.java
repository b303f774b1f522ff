/**
 * What a run found, written down for people, for programs (JSON), for code scanning (SARIF 2.1.0) and for GitHub's workflow
 * log. Each format is one class; all of them write to an {@link java.lang.Appendable} as they go. Knows diagnostics and nothing
 * of where they come from, nor where the text goes.
 */
@NullMarked
package dev.lathe.generator.report;

import org.jspecify.annotations.NullMarked;
