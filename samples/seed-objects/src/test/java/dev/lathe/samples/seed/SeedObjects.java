package dev.lathe.samples.seed;

import dev.lathe.samples.seed.objects.BearerInfo;
import dev.lathe.samples.seed.objects.Bootstrapping;
import dev.lathe.samples.seed.objects.DeviceInfo;
import dev.lathe.samples.seed.objects.FirmwareUpdate;
import dev.lathe.samples.seed.objects.Location;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.ValueType;
import java.util.ArrayList;
import java.util.List;

/** The generated Objects as rows of a table: {@code index | name | URN}, and of each Resource {@code  id | name | operations}. */
final class SeedObjects {

    private static final List<ValueType<?, ?>> ALL =
            List.of(Bootstrapping.TYPE, FirmwareUpdate.TYPE, DeviceInfo.TYPE, Location.TYPE, BearerInfo.TYPE);

    private SeedObjects() {}

    static List<ObjectSpec> specs() {
        return ALL.stream().<ObjectSpec>map(ValueType::spec).toList();
    }

    static List<String> table() {
        List<String> rows = new ArrayList<>();
        for (ObjectSpec object : specs()) {
            rows.add(object(
                    object.hasId() ? Integer.toString(object.id()) : "…",
                    object.name(),
                    object.urn().toString()));
            for (ResourceSpec resource : object.resources()) {
                rows.add(resource(
                        Integer.toString(resource.id()),
                        resource.name(),
                        resource.operations().name()));
            }
        }
        return rows;
    }

    static String object(String index, String name, String urn) {
        return index + " | " + name + " | " + urn;
    }

    static String resource(String id, String name, String operations) {
        return "  " + id + " | " + name + " | " + operations;
    }
}
