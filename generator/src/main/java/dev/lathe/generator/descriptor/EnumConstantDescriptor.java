package dev.lathe.generator.descriptor;

import dev.lathe.generator.diagnostic.Place;
import java.math.BigInteger;
import java.util.List;

/** A named value as written. */
public record EnumConstantDescriptor(
        Place place, Field<BigInteger> value, Field<String> name, Field<String> description) {

    public List<Field<String>> texts() {
        return List.of(name, description);
    }
}
