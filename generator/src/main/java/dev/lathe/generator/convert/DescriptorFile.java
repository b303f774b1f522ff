package dev.lathe.generator.convert;

import dev.lathe.generator.descriptor.ObjectDescriptor;

/**
 * A file to be written.
 *
 * @param name without folder, such as {@code room-thermostat.json}: letters a to z, digits and hyphens
 * @param text in the canonical form
 * @param object what it holds, with the places it was read from
 */
public record DescriptorFile(String name, String text, ObjectDescriptor object) {}
