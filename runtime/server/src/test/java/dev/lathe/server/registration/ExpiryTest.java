package dev.lathe.server.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.server.ScriptedDevice;
import dev.lathe.server.ServerFixture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpiryTest {

    private final ServerFixture fixture = new ServerFixture();
    private final ScriptedDevice device = fixture.device();
    private final List<String> ends = new ArrayList<>();

    ExpiryTest() {
        fixture.server.onUnregistered((gone, reason) -> ends.add(gone.endpoint() + " " + reason));
    }

    private String register(String query) {
        return ScriptedDevice.location(fixture.await(device.register(query, ScriptedDevice.ROOM)));
    }

    /** A tenth of the lifetime, at most 247 s. */
    @ParameterizedTest
    @CsvSource({"10, 11", "60, 66", "2470, 2717", "86400, 86647"})
    void aRegistrationEndsAfterItsLifetimeAndSomeGrace(long lifetime, long end) {
        String location = register("ep=hall&lt=" + lifetime + "&lwm2m=1.1");
        var before = fixture.server.devices();
        assertThat(before).hasSize(1);

        fixture.time.advance(Duration.ofSeconds(end).minusMillis(1));
        assertThat(fixture.server.device("hall")).isPresent();

        fixture.time.advance(Duration.ofMillis(1));
        assertThat(fixture.server.device("hall")).isEmpty();
        assertThat(fixture.answer(device.update(location, "", ""))).isEqualTo("4.04 Not Found: no such registration");
    }

    @Test
    void theEndIsToldWithinASecond() {
        register("ep=hall&lt=10&lwm2m=1.1");

        fixture.time.advance(Duration.ofSeconds(10));
        assertThat(ends).isEmpty();
        fixture.time.advance(Duration.ofSeconds(2));

        assertThat(ends).containsExactly("hall EXPIRED");
    }

    @Test
    void anUpdateWithinTheGraceStillCounts() {
        String location = register("ep=hall&lt=100&lwm2m=1.1");
        fixture.time.advance(Duration.ofSeconds(105));

        assertThat(fixture.answer(device.update(location, "", ""))).isEqualTo("2.04 Changed");
        fixture.time.advance(Duration.ofSeconds(105));

        assertThat(ends).isEmpty();
        assertThat(fixture.server.device("hall")).isPresent();
    }

    @Test
    void anUpdateThatShortensTheLifetimeCountsFromThen() {
        String location = register("ep=hall&lt=86400&lwm2m=1.1");
        fixture.await(device.update(location, "lt=10", ""));

        fixture.time.advance(Duration.ofSeconds(12));

        assertThat(ends).containsExactly("hall EXPIRED");
    }

    @Test
    void fromVersion12OnALifetimeOfZeroNeverEnds() {
        register("ep=hall&lt=0&lwm2m=1.2");

        fixture.time.advance(Duration.ofDays(3));

        assertThat(fixture.server.device("hall")).isPresent();
    }

    @Test
    void manyEndAtOnce() {
        for (int i = 0; i < 600; i++) {
            register("ep=device" + i + "&lt=10&lwm2m=1.1");
        }
        fixture.time.advance(Duration.ofSeconds(12));

        assertThat(ends).hasSize(600).allMatch(end -> end.endsWith("EXPIRED"));
        assertThat(fixture.server.devices()).isEmpty();
    }
}
