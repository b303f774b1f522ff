package dev.lathe.generator.descriptor;

import dev.lathe.generator.diagnostic.Place;
import java.math.BigInteger;
import java.util.List;

/**
 * A Resource as written.
 *
 * @param place from brace to brace
 */
public record ResourceDescriptor(
        Place place,
        Field<BigInteger> id,
        Field<String> name,
        Field<String> operations,
        Field<Boolean> multiple,
        Field<Boolean> mandatory,
        Field<String> type,
        Field<String> range,
        Field<String> units,
        Field<String> description,
        Field<List<EnumConstantDescriptor>> enumeration,
        Field<List<ArgumentDescriptor>> arguments,
        Field<String> javaName,
        Field<String> deprecated,
        Field<String> since,
        List<SuppressionDescriptor> lint) {

    public ResourceDescriptor {
        lint = List.copyOf(lint);
    }

    /** All that is text for people or programs, the parts' own left out. */
    public List<Field<String>> texts() {
        return List.of(name, operations, type, range, units, description, javaName, deprecated, since);
    }
}
