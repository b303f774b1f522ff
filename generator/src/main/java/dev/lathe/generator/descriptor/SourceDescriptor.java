package dev.lathe.generator.descriptor;

/** Where an imported Object came from: what a DDF file says besides the Object. */
public record SourceDescriptor(Field<String> licence, Field<String> copyright, Field<String> schema) {}
