package dev.lathe.server.device;

import dev.lathe.server.observation.Observations;
import dev.lathe.server.registration.Registrations;
import dev.lathe.server.request.AnswerReading;
import dev.lathe.server.request.FormatChoice;
import dev.lathe.server.request.Requests;
import dev.lathe.server.store.Registration;
import dev.lathe.stub.server.RegisteredDevice;
import dev.lathe.stub.server.RequestOptions;
import java.util.List;
import java.util.Optional;

/** What devices are made of: all that a device and its stubs need of the server. */
public record Devices(
        Registrations registrations,
        Requests requests,
        Observations observations,
        FormatChoice formats,
        AnswerReading answers) {

    public RegisteredDevice of(Registration registration) {
        return new Device(this, registration, RequestOptions.DEFAULT);
    }

    /** The registered devices, by Endpoint Client Name. */
    public List<RegisteredDevice> all() {
        return registrations.all().stream().map(this::of).toList();
    }

    public Optional<RegisteredDevice> find(String endpoint) {
        return registrations.findEndpoint(endpoint).map(this::of);
    }
}
