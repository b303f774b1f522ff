package dev.lathe.client;

import static dev.lathe.client.Lab.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.fixture.FullBench;
import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.client.fixture.PlainThermostat;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.testkit.Datagram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExecuteTest {

    private final Lab lab = new Lab();
    private final HallThermostat hall = new HallThermostat();
    private final FullBench bench = new FullBench();

    @BeforeEach
    void start() {
        var unused = lab.start(builder ->
                builder.instance(0, hall).instance(7, new PlainThermostat()).instance(0, bench));
    }

    @Test
    void an_executable_gets_its_declared_arguments() {
        assertThat(lab.execute("/42770/0/4", "0='30'").code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(hall.boosts).containsExactly(30L);
    }

    @Test
    void an_executable_without_arguments_is_just_called() {
        assertThat(lab.execute("/42771/0/9", "").code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(lab.post("/42771/0/9", ContentFormat.TEXT, utf8("5")).code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(bench.resets).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0='x'", "0='0'", "0='121'", "1='30'", "0='30", "0=30", "0='1',0='2'", "0='30' "})
    void arguments_that_do_not_fit_are_4_00_and_nothing_is_done(String arguments) {
        Response response = lab.execute("/42770/0/4", arguments);
        assertThat(response.code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(response.diagnostic()).contains("argument");
        assertThat(hall.boosts).isEmpty();
    }

    @Test
    void ten_thousand_octets_of_arguments_are_4_00() {
        assertThat(lab.execute("/42770/0/4", "0='" + "1".repeat(10_000) + "'").code())
                .isEqualTo(ResponseCode.BAD_REQUEST);
    }

    @Test
    void arguments_in_another_format_than_text_are_4_15() {
        assertThat(lab.post("/42770/0/4", ContentFormat.OPAQUE, utf8("0='30'")).code())
                .isEqualTo(ResponseCode.UNSUPPORTED_CONTENT_FORMAT);
        assertThat(hall.boosts).isEmpty();
    }

    @Test
    void what_is_not_executable_is_4_05_and_what_is_not_there_4_04() {
        assertThat(lab.execute("/42770/0/0", "").code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        assertThat(lab.execute("/42770/7/4", "0='30'").code()).isEqualTo(ResponseCode.NOT_FOUND);
        assertThat(lab.execute("/42770/0/77", "").code()).isEqualTo(ResponseCode.NOT_FOUND);
        assertThat(lab.execute("/0/0/1", "").code()).isEqualTo(ResponseCode.UNAUTHORIZED);
    }

    @Test
    void a_failing_device_is_5_00_without_a_word_of_the_inside() {
        hall.broken = true;
        Response response = lab.execute("/42770/0/4", "0='30'");
        assertThat(response.code()).isEqualTo(ResponseCode.INTERNAL_SERVER_ERROR);
        assertThat(response.diagnostic()).startsWith("/42770/0/4").doesNotContain("secret");
    }

    @Test
    void a_default_device_cannot_be_rebooted() {
        assertThat(lab.execute("/3/0/4", "").code()).isEqualTo(ResponseCode.NOT_IMPLEMENTED);
    }

    @Test
    void an_execute_that_arrives_twice_runs_once() {
        lab.network.duplicate(Datagram::isRequest);
        assertThat(lab.execute("/42770/0/4", "0='30'").code()).isEqualTo(ResponseCode.CHANGED);
        lab.passSeconds(60);
        assertThat(hall.boosts).containsExactly(30L);
    }
}
