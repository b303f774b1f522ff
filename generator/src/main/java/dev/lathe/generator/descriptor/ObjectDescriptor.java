package dev.lathe.generator.descriptor;

import dev.lathe.generator.diagnostic.Place;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * An Object as written.
 *
 * @param place from brace to brace
 * @param schema what {@code $schema} says to editors; of no meaning here
 */
public record ObjectDescriptor(
        Place place,
        Field<String> schema,
        Field<BigInteger> id,
        Field<String> family,
        Field<String> name,
        Field<String> urn,
        Field<String> version,
        Field<String> lwm2mVersion,
        Field<Boolean> multiple,
        Field<Boolean> mandatory,
        Field<String> description,
        Field<String> description2,
        Field<String> javaName,
        Field<String> deprecated,
        List<SuppressionDescriptor> lint,
        Optional<SourceDescriptor> source,
        Field<List<ResourceDescriptor>> resources) {

    public ObjectDescriptor {
        lint = List.copyOf(lint);
    }

    /** All that is text for people or programs, the parts' own and what editors read left out. */
    public List<Field<String>> texts() {
        return List.of(family, name, urn, version, lwm2mVersion, description, description2, javaName, deprecated);
    }
}
