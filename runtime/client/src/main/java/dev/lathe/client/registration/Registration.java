package dev.lathe.client.registration;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * A registration that a server has accepted.
 *
 * @param location the path by which the server knows it
 */
public record Registration(String endpoint, URI server, List<String> location, Duration lifetime, Enabler enabler) {

    public Registration {
        location = List.copyOf(location);
    }
}
