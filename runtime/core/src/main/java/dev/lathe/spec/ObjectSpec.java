package dev.lathe.spec;

import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One Object as its descriptor defines it. Immutable. */
public final class ObjectSpec {

    private static final int NO_INDEX = -1;

    private final Family family;
    private final int id;
    private final String name;
    private final Urn urn;
    private final ObjectVersion version;
    private final boolean multiple;
    private final boolean mandatory;
    private final List<ResourceSpec> resources;
    private final int[] ids;

    private ObjectSpec(
            Family family,
            int id,
            String name,
            Urn urn,
            ObjectVersion version,
            boolean multiple,
            boolean mandatory,
            List<ResourceSpec> resources) {
        this.family = family;
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
        return new ObjectSpec(
                Family.LWM2M,
                id,
                name,
                Urn.parse(urn),
                ObjectVersion.parse(version),
                false,
                false,
                ascending(resources));
    }

    /**
     * An Object of the early draft, which has no versions and no instances.
     *
     * @param index its Object ID Index
     */
    public static ObjectSpec ofDraft0(int index, String name, String urn, ResourceSpec... resources) {
        return new ObjectSpec(
                Family.DRAFT_0, index, name, Urn.parse(urn), ObjectVersion.V1_0, false, false, ascending(resources));
    }

    /** An Object of the early draft that was given no Object ID Index: it has a name, and no address. */
    public static ObjectSpec ofDraft0(String name, String urn, ResourceSpec... resources) {
        return ofDraft0(NO_INDEX, name, urn, resources);
    }

    private static List<ResourceSpec> ascending(ResourceSpec[] resources) {
        ResourceSpec[] sorted = resources.clone();
        Arrays.sort(sorted, Comparator.comparingInt(ResourceSpec::id));
        return List.of(sorted);
    }

    /** The same Object, with multiple Object Instances. */
    public ObjectSpec asMultiple() {
        return new ObjectSpec(family, id, name, urn, version, true, mandatory, resources);
    }

    /** The same Object, which every LwM2M Client must have. */
    public ObjectSpec asMandatory() {
        return new ObjectSpec(family, id, name, urn, version, multiple, true, resources);
    }

    public Family family() {
        return family;
    }

    /** Whether it has an id, and so an address: all have but some of the early draft. */
    public boolean hasId() {
        return id != NO_INDEX;
    }

    /**
     * The Object ID; in the early draft the Object ID Index.
     *
     * @throws IllegalStateException if it has none
     */
    public int id() {
        if (id == NO_INDEX) {
            throw new IllegalStateException(this + ": without one it cannot be addressed");
        }
        return id;
    }

    /** The path of one of its instances; in the early draft, of the Object, whose one instance is 0. */
    public LwM2mPath path(int instance) {
        return family.instance(id(), instance);
    }

    public String name() {
        return name;
    }

    /** Its URN, which the early draft calls the Object ID. */
    public Urn urn() {
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

    /** Name, id and version: {@code Room Thermostat (/42770, version 1.0)}; the early draft has no version. */
    @Override
    public String toString() {
        if (family == Family.DRAFT_0) {
            return name + (id == NO_INDEX ? " (no Object ID Index)" : " (/" + id + ")");
        }
        return name + " (/" + id + ", version " + version + ")";
    }
}
