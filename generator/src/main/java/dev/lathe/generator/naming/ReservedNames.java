package dev.lathe.generator.naming;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names that generated code, what it extends, or Java itself has taken. */
final class ReservedNames {

    /** What an enumeration has for the numbers it does not name. */
    static final String UNRECOGNIZED = "UNRECOGNIZED";

    private static final Set<String> METHODS = Set.of(
            // java.lang.Object
            "getClass",
            "hashCode",
            "equals",
            "toString",
            "clone",
            "finalize",
            "notify",
            "notifyAll",
            "wait",
            // the value type, its patch and the builders of both
            "builder",
            "patch",
            "unknownResources",
            "replaces",
            "mergedInto",
            "build",
            // the client stub
            "changed",
            "has",
            "attached",
            "removed",
            "validate",
            "apply",
            "provision",
            // the server stub
            "path",
            "read",
            "write",
            "replace",
            "to",
            "delete",
            "violation",
            "discover",
            "attributes",
            "observe",
            "execute",
            "readable",
            "writable",
            "writableLong",
            "writableDouble",
            "writableUnsigned",
            "readWrite",
            "readWriteLong",
            "readWriteDouble",
            "readWriteUnsigned",
            "readableMultiple",
            "writableMultiple",
            "readWriteMultiple");

    /** Fields and variables of generated code beside those that hold Resources; {@code present2} and so on count the same. */
    private static final Set<String> VARIABLES = Set.of(
            "arguments", "element", "in", "it", "other", "out", "present", "resource", "that", "unknown", "v", "value");

    /** Simple names that generated code uses of {@code java.lang}, {@code java.util} and the runtime, and its nested types. */
    private static final Set<String> TYPES = Set.of(
            "AssertionError",
            "Boolean",
            "Class",
            "Cloneable",
            "CloneNotSupportedException",
            "Double",
            "Enum",
            "Error",
            "Exception",
            "Integer",
            "Iterable",
            "Long",
            "Math",
            "Module",
            "Number",
            "Object",
            "Override",
            "Package",
            "Process",
            "Record",
            "Runtime",
            "String",
            "SuppressWarnings",
            "System",
            "Thread",
            "Throwable",
            "Void",
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
            "UnsignedInteger",
            "AbsentResourceException",
            "Arguments",
            "ArgumentSpec",
            "DataType",
            "InstanceType",
            "InvalidValueException",
            "ObjectInstance",
            "ObjectSpec",
            "Operations",
            "OptionalMember",
            "PayloadReader",
            "PayloadWriter",
            "ReadableMultiple",
            "ReadableResource",
            "ReadWriteDouble",
            "ReadWriteLong",
            "ReadWriteMultiple",
            "ReadWriteResource",
            "ReadWriteUnsigned",
            "RemoteContext",
            "RemoteInstance",
            "RemoteObject",
            "RemoteObjectType",
            "RemoteType",
            "ResourceSpec",
            "ResourceType",
            "UnknownResources",
            "ValueType",
            "WritableDouble",
            "WritableLong",
            "WritableMultiple",
            "WritableResource",
            "WritableUnsigned",
            "Patch",
            "Builder",
            "Codec",
            "Held",
            "Decoding",
            "Binding");

    private ReservedNames() {}

    static boolean isMember(String name) {
        return METHODS.contains(name) || isWord(name);
    }

    static boolean isVariable(String name) {
        return VARIABLES.contains(name) || name.matches("present\\d+") || isWord(name);
    }

    /** {@code yield} is no keyword, but neither a call nor an assignment can begin with it. */
    private static boolean isWord(String name) {
        return SourceVersion.isKeyword(name) || name.equals("yield");
    }

    static boolean isType(String name) {
        return TYPES.contains(name) || SourceVersion.isKeyword(name);
    }

    static boolean isConstant(String name) {
        return name.equals("TYPE");
    }
}
