package dev.lathe.generator;

import dev.lathe.generator.diagnostic.Diagnostics;
import java.util.Optional;

/**
 * What came of formatting a file.
 *
 * @param text the file in the canonical form; empty if errors of syntax or shape keep it from being read
 * @param diagnostics what reading the file reported
 * @param isChanged whether the text is another than the file has
 */
public record FormatResult(Optional<String> text, Diagnostics diagnostics, boolean isChanged) {}
