package dev.lathe.server.registration;

import dev.lathe.server.store.Enabler;
import dev.lathe.spec.ObjectVersion;
import java.util.Map;

/**
 * The version that an Object has when a device does not say: of OMA's core Objects it depends on the enabler, of all others it
 * is 1.0 (LwM2M Core, 7.2.2). For LwM2M 1.1 the table is that of 1.1.1.
 */
final class CoreObjectVersions {

    private static final Map<Integer, ObjectVersion> OF_1_1 = Map.of(
            0,
            version(1),
            1,
            version(1),
            2,
            version(0),
            3,
            version(1),
            4,
            version(2),
            5,
            version(0),
            6,
            version(0),
            7,
            version(0),
            21,
            version(0));
    private static final Map<Integer, ObjectVersion> OF_1_2 = Map.of(
            0,
            version(2),
            1,
            version(2),
            2,
            version(1),
            3,
            version(2),
            4,
            version(3),
            5,
            version(1),
            6,
            version(0),
            7,
            version(0),
            21,
            new ObjectVersion(2, 0));

    private CoreObjectVersions() {}

    private static ObjectVersion version(int minor) {
        return new ObjectVersion(1, minor);
    }

    static ObjectVersion of(int object, Enabler enabler) {
        Map<Integer, ObjectVersion> table =
                switch (enabler) {
                    case DRAFT_0 -> throw new IllegalArgumentException(enabler + " has no versions of Objects");
                    case V1_0 -> Map.of();
                    case V1_1 -> OF_1_1;
                    case V1_2 -> OF_1_2;
                };
        return table.getOrDefault(object, ObjectVersion.V1_0);
    }
}
