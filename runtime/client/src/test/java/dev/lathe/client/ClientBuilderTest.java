package dev.lathe.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.client.fixture.PlainThermostat;
import dev.lathe.client.registration.OwnSecurity;
import dev.lathe.client.registration.RetryPolicy;
import dev.lathe.client.registration.ServerAccount;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.TransportException;
import dev.lathe.objects.Device.ErrorCode;
import dev.lathe.objects.DeviceInstance;
import dev.lathe.path.LwM2mPath;
import dev.lathe.value.Multiple;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientBuilderTest {

    private final Lab lab = new Lab();

    @Test
    void a_client_without_a_server_is_told_what_to_say() {
        ClientBuilder builder = LwM2mClient.builder("alone").transport(lab.network);
        assertThatThrownBy(builder::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("server(ServerAccount.noSec");
    }

    @Test
    void a_second_server_is_refused_for_want_of_access_control() {
        ClientBuilder builder = LwM2mClient.builder("two").server(Lab.account());
        ServerAccount another = ServerAccount.noSec("coap://127.0.0.1:5685");
        assertThatThrownBy(() -> builder.server(another))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Access Control");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1:5683", "coaps://127.0.0.1:5684", "http://127.0.0.1", "coap://", "coap:///rd",
                "coap://127.0.0.1/rd", "coap://127.0.0.1:0", "coap://127.0.0.1:70000", "coap://u@127.0.0.1",
                        "coap://a b",
                ""
            })
    void what_is_no_uri_of_such_a_server_is_refused(String uri) {
        assertThatThrownBy(() -> ServerAccount.noSec(uri))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("coap://");
    }

    @Test
    void lifetimes_ids_and_pauses_have_limits() {
        assertThatThrownBy(() -> Lab.account().lifetime(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Lab.account().lifetime(Duration.ofMillis(1500)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Lab.account().lifetime(Duration.ofDays(50_000)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Lab.account().shortServerId(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Lab.account().shortServerId(65535)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RetryPolicy(0, Duration.ofSeconds(1), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_endpoint_name_fits_into_its_query_parameter() {
        assertThatThrownBy(() -> LwM2mClient.builder("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LwM2mClient.builder("€".repeat(85))).isInstanceOf(IllegalArgumentException.class);
        assertThat(LwM2mClient.builder("€".repeat(84))).isNotNull();
    }

    @Test
    void an_instance_is_part_of_one_client_only() {
        HallThermostat hall = new HallThermostat();
        var unused = lab.start(builder -> builder.instance(0, hall));
        assertThatThrownBy(() -> lab.begin(builder -> builder.instance(0, hall)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("of a client already");
    }

    @Test
    void a_client_that_could_not_start_lets_its_instances_go() {
        HallThermostat hall = new HallThermostat();
        assertThatThrownBy(() -> lab.begin(builder -> builder.instance(0, hall).instance(0, new PlainThermostat())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/42770/0 exists already");
        assertThatThrownBy(() -> lab.begin(builder -> builder.instance(0, hall).local(lab.server.address())))
                .isInstanceOf(TransportException.class);
        var unused = lab.start(builder -> builder.instance(0, hall));
        assertThat(lab.get("/42770/0/0").code()).isEqualTo(ResponseCode.CONTENT);
    }

    @Test
    void a_closed_client_lets_its_instances_go() {
        HallThermostat hall = new HallThermostat();
        var client = lab.start(builder -> builder.instance(0, hall));
        lab.time.await(client.shutdown(), Lab.MOMENT);
        var unused = lab.start(builder -> builder.instance(0, hall));
        assertThat(lab.get("/42770/0/0").code()).isEqualTo(ResponseCode.CONTENT);
    }

    @Test
    void an_object_with_one_instance_gets_no_second() {
        assertThatThrownBy(() ->
                        lab.begin(builder -> builder.instance(0, new Gateway()).instance(1, new Gateway())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("one instance at most");
    }

    @Test
    void the_application_s_device_takes_the_place_of_the_default_one() {
        var unused = lab.start(builder -> builder.instance(0, new Gateway()));
        assertThat(Lab.text(lab.get("/3/0/0"))).isEqualTo("Acme");
        assertThat(lab.execute("/3/0/4", "").code()).isEqualTo(ResponseCode.CHANGED);
    }

    @Test
    void a_default_device_has_what_is_mandatory() {
        var unused = lab.start(builder -> {});
        assertThat(lab.discover("/3/0")).containsExactly("</3/0>", "</3/0/4>", "</3/0/11>;dim=1", "</3/0/16>");
        assertThat(Lab.text(lab.get("/3/0/16"))).isEqualTo("U");
    }

    @Test
    void security_and_server_belong_to_the_client() {
        ClientBuilder builder = LwM2mClient.builder("own");
        OwnSecurity security = new OwnSecurity(Lab.account().security());
        assertThatThrownBy(() -> builder.instance(1, security))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("belongs to the client itself");
        var client = lab.start(more -> {});
        assertThatThrownBy(() -> client.remove(LwM2mPath.of(3, 0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> client.add(5, security)).isInstanceOf(IllegalArgumentException.class);
        assertThat(client.remove(LwM2mPath.of(42770, 9))).isFalse();
    }

    private static final class Gateway extends DeviceInstance {

        @Override
        public String manufacturer() {
            return "Acme";
        }

        @Override
        public void reboot() {}

        @Override
        public Multiple<ErrorCode> errorCode() {
            return Multiple.of(ErrorCode.NO_ERROR);
        }

        @Override
        public String supportedBindingAndModes() {
            return "U";
        }
    }
}
