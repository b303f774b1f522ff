package dev.lathe.generator.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One Object.
 *
 * @param id the Object ID; absent only for an Object of the early draft that has no index and so no address
 * @param javaName the name the descriptor wants in Java, upper camel case
 * @param deprecated why not to use it any more
 * @param resources in the order written, ids distinct
 */
public record ObjectModel(
        Family family,
        OptionalInt id,
        String name,
        String urn,
        Version version,
        Version lwm2mVersion,
        boolean multiple,
        boolean mandatory,
        Optional<String> description,
        Optional<String> description2,
        Optional<String> javaName,
        Optional<String> deprecated,
        List<ResourceModel> resources) {

    public ObjectModel {
        resources = List.copyOf(resources);
    }

    /** Whether it can be registered, and so asked for. */
    public boolean hasAddress() {
        return id.isPresent();
    }
}
