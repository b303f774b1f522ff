package dev.lathe.generator.emit.shape;

import com.palantir.javapoet.ClassName;

/** Every type of the runtime, of JSpecify and of the JDK that generated code names; the generator does not depend on the runtime. */
public final class RuntimeTypes {

    public static final ClassName OPAQUE = ClassName.get("dev.lathe.value", "Opaque");
    public static final ClassName OCTETS = ClassName.get("dev.lathe.value", "Octets");
    public static final ClassName OBJECT_LINK = ClassName.get("dev.lathe.value", "ObjectLink");
    public static final ClassName UNSIGNED_INTEGER = ClassName.get("dev.lathe.value", "UnsignedInteger");
    public static final ClassName MULTIPLE = ClassName.get("dev.lathe.value", "Multiple");
    public static final ClassName MULTIPLE_COLLECTOR = MULTIPLE.nestedClass("Collector");

    public static final ClassName ARGUMENT_SPEC = ClassName.get("dev.lathe.spec", "ArgumentSpec");
    public static final ClassName DATA_TYPE = ClassName.get("dev.lathe.spec", "DataType");
    public static final ClassName OBJECT_SPEC = ClassName.get("dev.lathe.spec", "ObjectSpec");
    public static final ClassName OPERATIONS = ClassName.get("dev.lathe.spec", "Operations");
    public static final ClassName RESOURCE_SPEC = ClassName.get("dev.lathe.spec", "ResourceSpec");
    public static final ClassName INVALID_VALUE_EXCEPTION = ClassName.get("dev.lathe.spec", "InvalidValueException");

    public static final ClassName PAYLOAD_READER = ClassName.get("dev.lathe.payload", "PayloadReader");
    public static final ClassName PAYLOAD_WRITER = ClassName.get("dev.lathe.payload", "PayloadWriter");
    public static final ClassName UNKNOWN_RESOURCES = ClassName.get("dev.lathe.payload", "UnknownResources");
    public static final ClassName UNKNOWN_RESOURCES_BUILDER = UNKNOWN_RESOURCES.nestedClass("Builder");

    public static final ClassName ABSENT_RESOURCE_EXCEPTION =
            ClassName.get("dev.lathe.stub", "AbsentResourceException");
    public static final ClassName ARGUMENTS = ClassName.get("dev.lathe.stub", "Arguments");
    public static final ClassName VALUE_TYPE = ClassName.get("dev.lathe.stub", "ValueType");

    public static final ClassName INSTANCE_TYPE = ClassName.get("dev.lathe.stub.client", "InstanceType");
    public static final ClassName OPAQUE_SINK = ClassName.get("dev.lathe.stub.client", "OpaqueSink");
    public static final ClassName OBJECT_INSTANCE = ClassName.get("dev.lathe.stub.client", "ObjectInstance");

    public static final ClassName READABLE_MULTIPLE = ClassName.get("dev.lathe.stub.server", "ReadableMultiple");
    public static final ClassName READABLE_RESOURCE = ClassName.get("dev.lathe.stub.server", "ReadableResource");
    public static final ClassName READ_WRITE_DOUBLE = ClassName.get("dev.lathe.stub.server", "ReadWriteDouble");
    public static final ClassName READ_WRITE_LONG = ClassName.get("dev.lathe.stub.server", "ReadWriteLong");
    public static final ClassName READ_WRITE_MULTIPLE = ClassName.get("dev.lathe.stub.server", "ReadWriteMultiple");
    public static final ClassName READ_WRITE_RESOURCE = ClassName.get("dev.lathe.stub.server", "ReadWriteResource");
    public static final ClassName READ_WRITE_UNSIGNED = ClassName.get("dev.lathe.stub.server", "ReadWriteUnsigned");
    public static final ClassName WRITABLE_UNSIGNED = ClassName.get("dev.lathe.stub.server", "WritableUnsigned");
    public static final ClassName WRITABLE_DOUBLE = ClassName.get("dev.lathe.stub.server", "WritableDouble");
    public static final ClassName WRITABLE_LONG = ClassName.get("dev.lathe.stub.server", "WritableLong");
    public static final ClassName WRITABLE_MULTIPLE = ClassName.get("dev.lathe.stub.server", "WritableMultiple");
    public static final ClassName WRITABLE_RESOURCE = ClassName.get("dev.lathe.stub.server", "WritableResource");
    public static final ClassName REMOTE_CONTEXT = ClassName.get("dev.lathe.stub.server", "RemoteContext");
    public static final ClassName REMOTE_INSTANCE = ClassName.get("dev.lathe.stub.server", "RemoteInstance");
    public static final ClassName REMOTE_OBJECT = ClassName.get("dev.lathe.stub.server", "RemoteObject");
    public static final ClassName REMOTE_OBJECT_TYPE = ClassName.get("dev.lathe.stub.server", "RemoteObjectType");
    public static final ClassName REMOTE_TYPE = ClassName.get("dev.lathe.stub.server", "RemoteType");
    public static final ClassName REMOTE_TYPE_OF = REMOTE_TYPE.nestedClass("Of");
    public static final ClassName RESOURCE_TYPE = ClassName.get("dev.lathe.stub.server", "ResourceType");

    public static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    public static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private RuntimeTypes() {}
}
