package dev.lathe.generator.compatibility;

import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.model.Version;
import java.util.Optional;

/**
 * OMA's rule for the versions of Objects, which LwM2M 1.2 made stricter. Of what the rule does not name, a change of the
 * definition asks for a minor version, and one of names, descriptions and marks for none.
 */
public enum Policy {
    /** LwM2M Core 1.1, 7.2.1; Objects of LwM2M 1.0 follow it as well. */
    OMA_1_1("oma-1.1"),
    /** LwM2M Core 1.2, 7.2.1. */
    OMA_1_2("oma-1.2");

    private static final Version STRICTER_FROM = new Version(1, 2);

    private final String spelling;

    Policy(String spelling) {
        this.spelling = spelling;
    }

    /** As options spell it. */
    public String spelling() {
        return spelling;
    }

    public static Optional<Policy> of(String spelling) {
        for (Policy policy : values()) {
            if (policy.spelling.equals(spelling)) {
                return Optional.of(policy);
            }
        }
        return Optional.empty();
    }

    /** The policy of Objects for an LwM2M version. Of a step from one to the next it is that of the new Object. */
    public static Policy forObjectsOf(Version lwm2m) {
        return lwm2m.compareTo(STRICTER_FROM) < 0 ? OMA_1_1 : OMA_1_2;
    }

    /** Whether no version at all allows the change. */
    public boolean forbids(ChangeRule change) {
        return this == OMA_1_2
                && switch (change) {
                    case OBJECT_RENAMED,
                            OBJECT_RENAMED_IN_TEXT,
                            RESOURCE_RENAMED,
                            RESOURCE_RENAMED_IN_TEXT,
                            RESOURCE_ID_REUSED -> true;
                    default -> false;
                };
    }

    /** What the change asks of the Object's version. */
    public Bump bumpFor(ChangeRule change) {
        return switch (change) {
            case OBJECT_BECAME_MULTIPLE,
                    OBJECT_BECAME_SINGLE,
                    OBJECT_BECAME_MANDATORY,
                    OBJECT_BECAME_OPTIONAL,
                    MANDATORY_RESOURCE_ADDED,
                    MANDATORY_RESOURCE_REMOVED,
                    RESOURCE_ID_REUSED,
                    RESOURCE_BECAME_MANDATORY,
                    RESOURCE_BECAME_OPTIONAL,
                    RESOURCE_BECAME_MULTIPLE,
                    RESOURCE_BECAME_SINGLE,
                    TYPE_CHANGED,
                    OPERATIONS_WIDENED,
                    OPERATIONS_NARROWED,
                    OPERATIONS_SWAPPED,
                    OPERATIONS_WITHDRAWN,
                    EXECUTABLE_CHANGED -> Bump.MAJOR;
            case RANGE_NARROWED,
                    RANGE_WIDENED,
                    RANGE_MOVED,
                    RANGE_ADDED,
                    RANGE_REMOVED,
                    UNITS_ADDED,
                    UNITS_REMOVED,
                    UNITS_CHANGED,
                    ENUM_VALUE_REMOVED,
                    ENUM_VALUE_RENUMBERED,
                    MANDATORY_ARGUMENT_ADDED,
                    ARGUMENT_REMOVED,
                    ARGUMENT_TYPE_CHANGED,
                    ARGUMENT_BECAME_MANDATORY -> this == OMA_1_2 ? Bump.MAJOR : Bump.MINOR;
            case OPTIONAL_RESOURCE_ADDED,
                    OPTIONAL_RESOURCE_REMOVED,
                    LWM2M_VERSION_RAISED,
                    LWM2M_VERSION_LOWERED,
                    RANGE_VALUES_ADDED,
                    RANGE_TEXT_CHANGED,
                    ENUM_VALUE_ADDED,
                    OPTIONAL_ARGUMENT_ADDED,
                    ARGUMENT_BECAME_OPTIONAL -> Bump.MINOR;
            case VERSION_NOT_RAISED,
                    VERSION_RAISED_TOO_LITTLE,
                    VERSION_RAISED_TOO_FAR,
                    VERSION_RAISED_WITH_REASON,
                    VERSION_RAISED_FOR_NOTHING,
                    VERSION_LOWERED,
                    VERSION_SKIPPED,
                    CHANGE_FORBIDDEN,
                    OBJECT_REMOVED,
                    OBJECT_ADDED,
                    OBJECT_ID_CHANGED,
                    OBJECT_URN_CHANGED,
                    OBJECT_RENAMED,
                    OBJECT_RENAMED_IN_TEXT,
                    OBJECT_RESPELLED,
                    OBJECT_CLASSES_RENAMED,
                    DEPRECATED,
                    DESCRIPTION_CHANGED,
                    RESOURCE_RENAMED,
                    RESOURCE_RENAMED_IN_TEXT,
                    RESOURCE_RESPELLED,
                    RESOURCE_MEMBERS_RENAMED,
                    UNITS_RESPELLED,
                    ENUM_VALUE_RENAMED,
                    ENUM_ADDED,
                    ENUM_REMOVED,
                    ARGUMENT_RENAMED,
                    ARGUMENTS_DECLARED,
                    ARGUMENTS_UNDECLARED -> Bump.NONE;
        };
    }
}
