package dev.lathe.generator.naming;

import dev.lathe.generator.model.ResourceModel;
import java.util.Map;
import java.util.Objects;

/**
 * The Java names of one Object.
 *
 * @param value the type of its values: {@code RoomThermostat}
 * @param resources by Resource ID
 */
public record ObjectNames(String packageName, String value, Map<Integer, ResourceNames> resources) {

    public ObjectNames {
        resources = Map.copyOf(resources);
    }

    /** What a device implements: {@code RoomThermostatInstance}. */
    public String clientStub() {
        return value + "Instance";
    }

    /** What a server calls: {@code RemoteRoomThermostat}. */
    public String serverStub() {
        return "Remote" + value;
    }

    public ResourceNames of(ResourceModel resource) {
        return Objects.requireNonNull(resources.get(resource.id()));
    }
}
