package dev.lathe.spec;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One Object as its descriptor defines it. Immutable. */
public final class ObjectSpec {

    private final int id;
    private final String name;
    private final String urn;
    private final ObjectVersion version;
    private final boolean multiple;
    private final boolean mandatory;
    private final List<ResourceSpec> resources;
    private final int[] ids;

    private ObjectSpec(
            int id,
            String name,
            String urn,
            ObjectVersion version,
            boolean multiple,
            boolean mandatory,
            List<ResourceSpec> resources) {
        this.id = id;
        this.name = name;
        this.urn = urn;
        this.version = version;
        this.multiple = multiple;
        this.mandatory = mandatory;
        this.resources = resources;
        this.ids = resources.stream().mapToInt(ResourceSpec::id).toArray();
    }

    /** An optional Object with a single instance; the methods below say what else it is. */
    public static ObjectSpec of(int id, String name, String urn, String version, ResourceSpec... resources) {
        ResourceSpec[] sorted = resources.clone();
        Arrays.sort(sorted, Comparator.comparingInt(ResourceSpec::id));
        return new ObjectSpec(id, name, urn, ObjectVersion.parse(version), false, false, List.of(sorted));
    }

    /** The same Object, with multiple Object Instances. */
    public ObjectSpec asMultiple() {
        return new ObjectSpec(id, name, urn, version, true, mandatory, resources);
    }

    /** The same Object, which every LwM2M Client must have. */
    public ObjectSpec asMandatory() {
        return new ObjectSpec(id, name, urn, version, multiple, true, resources);
    }

    public int id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String urn() {
        return urn;
    }

    public ObjectVersion version() {
        return version;
    }

    public boolean multiple() {
        return multiple;
    }

    public boolean mandatory() {
        return mandatory;
    }

    /** In ascending order of Resource IDs. */
    public List<ResourceSpec> resources() {
        return resources;
    }

    public Optional<ResourceSpec> resource(int resourceId) {
        int at = Arrays.binarySearch(ids, resourceId);
        return at < 0 ? Optional.empty() : Optional.of(resources.get(at));
    }

    /** Name, id and version: {@code Room Thermostat (/42770, version 1.0)}. */
    @Override
    public String toString() {
        return name + " (/" + id + ", version " + version + ")";
    }
}
