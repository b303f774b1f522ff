package dev.lathe.generator.naming;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names that generated code, what it extends, or Java itself has taken. */
final class ReservedNames {

    /**
     * Methods of {@code java.lang.Object} and of the base types of stubs, and what generated types have of their own: methods,
     * fields and variables.
     */
    private static final Set<String> MEMBERS = Set.of(
            "getClass",
            "hashCode",
            "equals",
            "toString",
            "clone",
            "finalize",
            "notify",
            "notifyAll",
            "wait",
            "changed",
            "has",
            "attached",
            "removed",
            "validate",
            "apply",
            "path",
            "read",
            "write",
            "replace",
            "discover",
            "attributes",
            "observe",
            "execute",
            "readable",
            "writable",
            "writableLong",
            "writableDouble",
            "readWrite",
            "readWriteLong",
            "readWriteDouble",
            "readableMultiple",
            "writableMultiple",
            "readWriteMultiple",
            "patch",
            "unknownResources",
            "replaces",
            "mergedInto",
            "build",
            "present",
            "present2",
            "present3",
            "present4",
            "unknown",
            "in",
            "out",
            "it",
            "v",
            "that",
            "other");

    /** Simple names that generated code uses of {@code java.lang}, {@code java.util} and the runtime, and its nested types. */
    private static final Set<String> TYPES = Set.of(
            "Boolean",
            "Class",
            "Double",
            "Enum",
            "Integer",
            "Iterable",
            "Long",
            "Math",
            "Object",
            "Override",
            "Record",
            "String",
            "Deprecated",
            "Objects",
            "Optional",
            "OptionalDouble",
            "OptionalLong",
            "Set",
            "Instant",
            "CompletableFuture",
            "Generated",
            "NullMarked",
            "Nullable",
            "Multiple",
            "ObjectLink",
            "Opaque",
            "Octets",
            "AbsentResourceException",
            "Arguments",
            "ArgumentSpec",
            "DataType",
            "InstanceType",
            "ObjectInstance",
            "ObjectSpec",
            "Operations",
            "PayloadReader",
            "PayloadWriter",
            "ReadableMultiple",
            "ReadableResource",
            "ReadWriteDouble",
            "ReadWriteLong",
            "ReadWriteMultiple",
            "ReadWriteResource",
            "RemoteContext",
            "RemoteInstance",
            "RemoteType",
            "ResourceSpec",
            "ResourceType",
            "UnknownResources",
            "ValueType",
            "WritableDouble",
            "WritableLong",
            "WritableMultiple",
            "WritableResource",
            "Patch",
            "Builder",
            "Codec",
            "Binding");

    private ReservedNames() {}

    static boolean isMember(String name) {
        return MEMBERS.contains(name) || SourceVersion.isKeyword(name);
    }

    static boolean isType(String name) {
        return TYPES.contains(name) || SourceVersion.isKeyword(name);
    }

    static boolean isConstant(String name) {
        return name.equals("TYPE");
    }
}
