package dev.lathe.generator.fact;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.range.RangeReading;
import java.util.Optional;

/**
 * What follows about the values that a Resource, or an argument of an executable, can have.
 *
 * @param name as written
 * @param description as written
 * @param type empty if it is not known
 * @param rangeText as written
 * @param range empty if there is no range, or only a blank one, or the type is not known
 * @param units as written
 */
public record ValueFacts(
        Field<String> name,
        Field<String> description,
        Optional<DataType> type,
        Field<String> rangeText,
        Optional<RangeReading> range,
        Field<String> units) {}
