package dev.lathe.generator.naming;

import dev.lathe.generator.model.ResourceModel;
import java.util.Map;
import java.util.Objects;

/**
 * The Java names of one Object.
 *
 * @param value the type of its values: {@code RoomThermostat}
 * @param clientStub what a device implements: {@code RoomThermostatInstance}, of the early draft {@code DeviceInfoObject}
 * @param serverStub what a server calls: {@code RemoteRoomThermostat}
 * @param resources by Resource ID
 */
public record ObjectNames(
        String packageName, String value, String clientStub, String serverStub, Map<Integer, ResourceNames> resources) {

    public ObjectNames {
        resources = Map.copyOf(resources);
    }

    public ResourceNames of(ResourceModel resource) {
        return Objects.requireNonNull(resources.get(resource.id()));
    }
}
