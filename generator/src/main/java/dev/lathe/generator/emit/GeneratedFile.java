package dev.lathe.generator.emit;

/**
 * A source file to be.
 *
 * @param path below the output folder, with {@code /} between its parts
 */
public record GeneratedFile(String path, String text) {}
