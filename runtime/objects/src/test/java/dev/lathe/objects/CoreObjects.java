package dev.lathe.objects;

import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.ValueType;
import java.util.List;

/** The Objects of this module, and how tables write them down. */
final class CoreObjects {

    static final List<ValueType<?, ?>> ALL = List.of(
            Security.TYPE,
            Server.TYPE,
            AccessControl.TYPE,
            Device.TYPE,
            ConnectivityMonitoring.TYPE,
            FirmwareUpdate.TYPE,
            Location.TYPE,
            ConnectivityStatistics.TYPE,
            Oscore.TYPE);

    private CoreObjects() {}

    static List<ObjectSpec> specs() {
        return ALL.stream().<ObjectSpec>map(ValueType::spec).toList();
    }

    /** The Object, as it stands in {@code core-objects.txt}. */
    static String row(ObjectSpec object) {
        return String.join(
                " | ",
                "/" + object.id(),
                object.version().toString(),
                object.urn().toString(),
                instances(object.multiple()),
                presence(object.mandatory()),
                object.name());
    }

    /** The Resource, as it stands in {@code core-objects.txt}. */
    static String row(ResourceSpec resource) {
        return String.join(
                " | ",
                "/" + resource.objectId() + "/" + resource.id(),
                resource.operations().name(),
                resource.type().name(),
                instances(resource.multiple()),
                presence(resource.mandatory()),
                resource.name(),
                resource.range().orElse("-"),
                resource.units().orElse("-"));
    }

    private static String instances(boolean multiple) {
        return multiple ? "multiple" : "single";
    }

    private static String presence(boolean mandatory) {
        return mandatory ? "mandatory" : "optional";
    }
}
