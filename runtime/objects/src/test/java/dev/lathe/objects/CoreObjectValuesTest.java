package dev.lathe.objects;

import static dev.lathe.objects.Exchange.decoded;
import static dev.lathe.objects.Exchange.encoded;
import static dev.lathe.objects.Exchange.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lathe.objects.ConnectivityMonitoring.AvailableNetworkBearer;
import dev.lathe.objects.ConnectivityMonitoring.CoverageEnhancementLevel;
import dev.lathe.objects.ConnectivityMonitoring.NetworkBearer;
import dev.lathe.spec.InvalidValueException;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.Arguments;
import dev.lathe.value.Multiple;
import dev.lathe.value.Opaque;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the stubs of a device say and do, as the other side sees it. */
class CoreObjectValuesTest {

    @Test
    void anAccessControlSaysWhatEachServerMayDo() {
        Rights device = new Rights();

        AccessControl seen = received(AccessControl.TYPE, AccessControlInstance.TYPE, device);
        assertThat(seen.objectId()).isEqualTo(3);
        assertThat(seen.objectInstanceId()).isZero();
        assertThat(seen.acl()).contains(Multiple.ofMap(Map.of(0, 1L, 101, 15L)));
        assertThat(seen.accessControlOwner()).isEqualTo(65535);
        assertThatExceptionOfType(InvalidValueException.class)
                .as("there are five rights, a bit each")
                .isThrownBy(() -> AccessControl.patch().acl(Multiple.ofLongs(32)))
                .withMessage("ACL (/2/*/2): 32 is out of range 0..31");
    }

    @Test
    void theConnectionIsMonitored() {
        ConnectivityMonitoring seen =
                received(ConnectivityMonitoring.TYPE, ConnectivityMonitoringInstance.TYPE, new NarrowBand());

        assertThat(seen.networkBearer()).isEqualTo(NetworkBearer.NB_IOT);
        assertThat(seen.availableNetworkBearer())
                .isEqualTo(Multiple.of(AvailableNetworkBearer.NB_IOT, AvailableNetworkBearer.WLAN));
        assertThat(seen.radioSignalStrength()).isEqualTo(-92);
        assertThat(seen.ipAddresses()).isEqualTo(Multiple.of("2001:db8::1"));
        assertThat(seen.coverageEnhancementLevel()).contains(CoverageEnhancementLevel.LEVEL_0);
        assertThat(seen.linkQuality()).isEmpty();
    }

    @Test
    void aBearerOfALaterVersionKeepsItsNumber() {
        ConnectivityMonitoring seen = decoded(ConnectivityMonitoring.TYPE, out -> {
            out.integer(0, 10);
            out.integers(1, Multiple.ofLongs(10, 41));
        });

        assertThat(seen.networkBearer()).isEqualTo(NetworkBearer.UNRECOGNIZED);
        assertThat(seen.networkBearerCode()).isEqualTo(10);
        assertThat(seen.availableNetworkBearer())
                .isEqualTo(Multiple.of(AvailableNetworkBearer.UNRECOGNIZED, AvailableNetworkBearer.ETHERNET));
        assertThat(encoded(ConnectivityMonitoring.TYPE, seen))
                .isEqualTo(new byte[] {(byte) 0xc1, 0, 10, (byte) 0x86, 1, 0x41, 0, 10, 0x41, 1, 41});
    }

    @Test
    void aPlaceIsLatitudeLongitudeAndTime() {
        Location seen = received(Location.TYPE, LocationInstance.TYPE, new LocationInstance() {
            @Override
            public double latitude() {
                return -43.5723;
            }

            @Override
            public double longitude() {
                return 153.2176;
            }

            @Override
            public Instant timestamp() {
                return Instant.parse("2024-02-22T12:00:00Z");
            }

            @Override
            public Opaque velocity() {
                return Opaque.ofHex("00000000");
            }
        });

        assertThat(seen.latitude()).isEqualTo(-43.5723);
        assertThat(seen.longitude()).isEqualTo(153.2176);
        assertThat(seen.timestamp()).isEqualTo(Instant.parse("2024-02-22T12:00:00Z"));
        assertThat(seen.velocity()).contains(Opaque.ofHex("00000000"));
        assertThat(seen.altitude()).isEmpty();
    }

    @Test
    void statisticsBeginAtZeroWhenStarted() {
        Statistics device = new Statistics();

        ConnectivityStatistics before =
                received(ConnectivityStatistics.TYPE, ConnectivityStatisticsInstance.TYPE, device);
        ConnectivityStatisticsInstance.TYPE.execute(device, 6, Arguments.none());
        ConnectivityStatistics after =
                received(ConnectivityStatistics.TYPE, ConnectivityStatisticsInstance.TYPE, device);

        assertThat(before.txData()).hasValue(17);
        assertThat(after.txData()).hasValue(0);
        assertThat(after.smsTxCounter()).isEmpty();
    }

    @Test
    void noServerReadsTheKeysOfOscore() {
        assertThat(Oscore.TYPE.spec().resources())
                .extracting(ResourceSpec::operations)
                .noneMatch(operations -> operations.readable() || operations.writable() || operations.executable());
        Oscore keys = decoded(Oscore.TYPE, out -> {
            out.opaque(0, Opaque.ofHex("0102030405060708"));
            out.opaque(1, Opaque.EMPTY);
            out.opaque(2, Opaque.ofHex("01"));
            out.integer(3, 10);
        });
        assertThat(keys.masterSecret()).isEqualTo(Opaque.ofHex("0102030405060708"));
        assertThat(keys.senderId()).isEqualTo(Opaque.EMPTY);
        assertThat(keys.aeadAlgorithm()).hasValue(10);
        assertThat(keys.hmacAlgorithm()).isEmpty();
        assertThat(keys).asString().contains("Master Secret=8 octets").doesNotContain("0102");
    }

    private static final class Rights extends AccessControlInstance {

        private Multiple<Long> acl = Multiple.ofMap(Map.of(0, 1L, 101, 15L));
        private long owner = 65535;

        @Override
        public long objectId() {
            return 3;
        }

        @Override
        public long objectInstanceId() {
            return 0;
        }

        @Override
        public Multiple<Long> acl() {
            return acl;
        }

        @Override
        public void acl(Multiple<Long> value) {
            acl = value;
        }

        @Override
        public long accessControlOwner() {
            return owner;
        }

        @Override
        public void accessControlOwner(long value) {
            owner = value;
        }
    }

    private static final class NarrowBand extends ConnectivityMonitoringInstance {

        @Override
        public NetworkBearer networkBearer() {
            return NetworkBearer.NB_IOT;
        }

        @Override
        public Multiple<AvailableNetworkBearer> availableNetworkBearer() {
            return Multiple.of(AvailableNetworkBearer.NB_IOT, AvailableNetworkBearer.WLAN);
        }

        @Override
        public long radioSignalStrength() {
            return -92;
        }

        @Override
        public Multiple<String> ipAddresses() {
            return Multiple.of("2001:db8::1");
        }

        @Override
        public CoverageEnhancementLevel coverageEnhancementLevel() {
            return CoverageEnhancementLevel.LEVEL_0;
        }
    }

    private static final class Statistics extends ConnectivityStatisticsInstance {

        private long kilobytes = 17;

        @Override
        public long txData() {
            return kilobytes;
        }

        @Override
        public void start() {
            kilobytes = 0;
        }

        @Override
        public void stop() {}
    }
}
