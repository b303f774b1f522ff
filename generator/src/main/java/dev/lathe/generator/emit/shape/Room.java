package dev.lathe.generator.emit.shape;

import com.palantir.javapoet.TypeName;
import dev.lathe.generator.model.ArgumentModel;
import dev.lathe.generator.model.ResourceModel;
import java.util.List;

/** How much of an Object Java has room for, and where (Java Virtual Machine Specification, 4.11). */
public final class Room {

    /**
     * A class makes its constants in one method of 64 KiB, of which a Resource's or an argument's takes 45 octets at most, and has a
     * pool of 65535, of which an enumeration takes 33 in the server stub.
     */
    public static final int MOST_SPECS = 1200;

    private static final int MAX_SLOTS = 255;

    /** The object itself, and what else a constructor takes beside values: unknown Resources, whether a patch replaces. */
    private static final int FIXED_SLOTS = 2;

    private Room() {}

    /** Resources, and the arguments they declare. */
    public static int specs(List<ResourceModel> resources) {
        return resources.size()
                + resources.stream()
                        .mapToInt(resource -> resource.arguments()
                                .map(List<ArgumentModel>::size)
                                .orElse(0))
                        .sum();
    }

    /** Whether a constructor can take the values of all these Resources; says no a few early, for it reckons with presence bits. */
    static boolean inConstructor(List<ResourceModel> resources) {
        int slots = FIXED_SLOTS + resources.size() / Long.SIZE * 2 + 2;
        for (ResourceModel resource : resources) {
            slots += resource.operations().haveValue() ? slots(resource) : 0;
        }
        return slots <= MAX_SLOTS;
    }

    /** A long and a double take two of a method's 255. */
    private static int slots(ResourceModel resource) {
        boolean wide = !resource.multiple()
                && resource.type()
                        .map(JavaType::of)
                        .filter(type ->
                                type.held().equals(TypeName.LONG) || type.held().equals(TypeName.DOUBLE))
                        .isPresent();
        return wide ? 2 : 1;
    }
}
