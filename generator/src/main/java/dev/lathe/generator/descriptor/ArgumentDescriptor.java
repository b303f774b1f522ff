package dev.lathe.generator.descriptor;

import dev.lathe.generator.diagnostic.Place;
import java.math.BigInteger;
import java.util.List;

/**
 * An argument of an executable Resource as written.
 *
 * @param mandatory true unless written otherwise: who declares an argument mostly wants it
 */
public record ArgumentDescriptor(
        Place place,
        Field<BigInteger> index,
        Field<String> name,
        Field<String> type,
        Field<Boolean> mandatory,
        Field<String> range,
        Field<String> units,
        Field<String> description,
        Field<String> javaName) {

    public List<Field<String>> texts() {
        return List.of(name, type, range, units, description, javaName);
    }
}
