package dev.lathe.generator.model;

import dev.lathe.generator.range.ValueRange;
import java.util.Optional;

/**
 * An argument of an executable Resource.
 *
 * @param index the digit that names it on the wire, 0 to 9
 */
public record ArgumentModel(
        int index,
        String name,
        DataType type,
        boolean mandatory,
        Optional<ValueRange> range,
        Optional<String> rangeText,
        Optional<String> units,
        Optional<String> description,
        Optional<String> javaName) {}
