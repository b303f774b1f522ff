package dev.lathe.generator.model;

import java.util.Optional;

/**
 * A named value of an Integer or Unsigned Integer Resource.
 *
 * @param value the number on the wire; of an Unsigned Integer above 2^63-1 the same 64 bits
 */
public record EnumConstant(long value, String name, Optional<String> description) {}
