package dev.lathe.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Peer;
import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ObjectVersion;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationTest {

    private static Registration lasting(long seconds) {
        return new Registration(
                "id",
                "hall",
                Peer.unsecured(new InetSocketAddress(InetAddress.getLoopbackAddress(), 1)),
                Enabler.V1_2,
                Duration.ofSeconds(seconds),
                Binding.DEFAULT,
                RegisteredObjects.of(List.of(), List.of(), Map.of(), List.of()),
                Map.of(),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource({"1, 1100", "60, 66000", "2470, 2717000", "2471, 2718000", "4294967295, 4294967542000"})
    void itEndsATenthOfItsLifetimeLateButAtMost247Seconds(long lifetime, long millis) {
        assertThat(lasting(lifetime).expiryMillis()).isEqualTo(millis);
        assertThat(lasting(lifetime).isExpired(Instant.ofEpochMilli(millis - 1)))
                .isFalse();
        assertThat(lasting(lifetime).isExpired(Instant.ofEpochMilli(millis))).isTrue();
    }

    @Test
    void aLifetimeOfZeroHasNoEnd() {
        assertThat(lasting(0).isExpired(Instant.parse("9999-12-31T23:59:59Z"))).isFalse();
    }

    @Test
    void objectsAreFoundByIdsOfSixteenBits() {
        RegisteredObjects objects = RegisteredObjects.of(
                List.of(),
                List.of(ContentFormat.TLV),
                Map.of(65534, ObjectVersion.V1_0, 3, new ObjectVersion(1, 1)),
                List.of(LwM2mPath.of(65534, 65534), LwM2mPath.of(3, 0), LwM2mPath.of(65534, 0)));

        assertThat(objects.version(65534)).contains(ObjectVersion.V1_0);
        assertThat(objects.version(4)).isEmpty();
        assertThat(objects.has(LwM2mPath.of(65534, 65534))).isTrue();
        assertThat(objects.has(LwM2mPath.of(3, 1))).isFalse();
        assertThat(objects).hasToString("{3=1.1, 65534=1.0} [/3/0, /65534/0, /65534/65534]");
    }

    @Test
    void anInstanceNeedsItsObject() {
        assertThatThrownBy(() -> RegisteredObjects.of(List.of(), List.of(), Map.of(), List.of(LwM2mPath.of(3, 0))))
                .hasMessage("/3/0 is an instance of none of the Objects");
    }

    @Test
    void whatIsRegisteredComparesByValue() {
        assertThat(lasting(60)).isEqualTo(lasting(60)).isNotEqualTo(lasting(61));
        assertThat(lasting(60).at(Peer.unsecured(new InetSocketAddress(InetAddress.getLoopbackAddress(), 2))))
                .isNotEqualTo(lasting(60));
    }
}
