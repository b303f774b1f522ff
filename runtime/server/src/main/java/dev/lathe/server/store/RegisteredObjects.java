package dev.lathe.server.store;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ObjectVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the body of a Register or Update says: Objects with their versions, their instances, under which path they lie and
 * which formats the device speaks. Immutable.
 *
 * <p>Kept in flat arrays: a server holds one of these for each device.
 */
public final class RegisteredObjects {

    private final List<String> root;
    private final List<ContentFormat> formats;
    private final int[] objects;
    private final ObjectVersion[] versions;
    /** Object ID and Object Instance ID, 16 bits each, ascending as unsigned numbers. */
    private final int[] instances;

    private RegisteredObjects(
            List<String> root, List<ContentFormat> formats, int[] objects, ObjectVersion[] versions, int[] instances) {
        this.root = root;
        this.formats = formats;
        this.objects = objects;
        this.versions = versions;
        this.instances = instances;
    }

    /**
     * @param root segments of the path that all Objects lie under; none in most devices
     * @param formats in the order of the device's preference; none if it does not say
     * @param versions by Object ID, in the early draft by Object ID Index; it knows no versions, and each is 1.0
     * @param instances of these Objects
     * @throws IllegalArgumentException if an instance is of another Object, or no Object Instance
     */
    public static RegisteredObjects of(
            List<String> root,
            List<ContentFormat> formats,
            Map<Integer, ObjectVersion> versions,
            Iterable<LwM2mPath> instances) {
        SortedMap<Integer, ObjectVersion> sorted = new TreeMap<>(versions);
        SortedSet<LwM2mPath> ordered = new TreeSet<>();
        for (LwM2mPath instance : instances) {
            if (!sorted.containsKey(instance.object())) {
                throw new IllegalArgumentException(instance + " is an instance of none of the Objects");
            }
            ordered.add(LwM2mPath.of(instance.object(), instance.instance()));
        }
        return new RegisteredObjects(
                List.copyOf(root),
                List.copyOf(formats),
                sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sorted.values().toArray(new ObjectVersion[0]),
                ordered.stream()
                        .mapToInt(path -> pack(path.object(), path.instance()))
                        .toArray());
    }

    private static int pack(int object, int instance) {
        return object << 16 | instance;
    }

    /** The segments that go before every path of this device. */
    public List<String> root() {
        return root;
    }

    /** What the device says it speaks, in its order; empty if it does not say. */
    public List<ContentFormat> formats() {
        return formats;
    }

    public Optional<ObjectVersion> version(int object) {
        int at = Arrays.binarySearch(objects, object);
        return at < 0 ? Optional.empty() : Optional.of(versions[at]);
    }

    public boolean has(LwM2mPath instance) {
        int packed = pack(instance.object(), instance.instance());
        return IntStream.of(instances).anyMatch(each -> each == packed);
    }

    /** The Objects and their versions, a copy. */
    public SortedMap<Integer, ObjectVersion> versions() {
        SortedMap<Integer, ObjectVersion> result = new TreeMap<>();
        for (int i = 0; i < objects.length; i++) {
            result.put(objects[i], versions[i]);
        }
        return result;
    }

    /** The Object Instances, a copy. */
    public SortedSet<LwM2mPath> instances() {
        SortedSet<LwM2mPath> result = new TreeSet<>();
        for (int packed : instances) {
            result.add(LwM2mPath.of(packed >>> 16, packed & 0xffff));
        }
        return result;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof RegisteredObjects that
                        && root.equals(that.root)
                        && formats.equals(that.formats)
                        && Arrays.equals(objects, that.objects)
                        && Arrays.equals(versions, that.versions)
                        && Arrays.equals(instances, that.instances));
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(objects) + Arrays.hashCode(instances);
    }

    /** Versions, then instances: {@code {3=1.1} [/3/0]}. */
    @Override
    public String toString() {
        return (root.isEmpty() ? "" : "under /" + String.join("/", root) + " ") + versions() + " " + instances();
    }
}
