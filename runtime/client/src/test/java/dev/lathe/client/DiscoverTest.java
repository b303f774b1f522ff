package dev.lathe.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.fixture.FullBench;
import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.client.fixture.PlainThermostat;
import dev.lathe.client.registration.Enabler;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.ResponseCode;
import dev.lathe.value.Multiple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscoverTest {

    private final Lab lab = new Lab();
    private final HallThermostat hall = new HallThermostat();
    private final FullBench bench = new FullBench();

    private void start(Enabler enabler) {
        hall.errorLog = Multiple.of("x", "y");
        var unused = lab.start(builder -> builder.enabler(enabler)
                .instance(0, hall)
                .instance(7, new PlainThermostat())
                .instance(0, bench));
    }

    private void attributes(String path, String... query) {
        assertThat(lab.putAttributes(path, query).code()).isEqualTo(ResponseCode.CHANGED);
    }

    @Test
    void an_object_shows_its_instances_and_their_resources_each_with_its_own_attributes() {
        start(Enabler.V1_1);
        attributes("/42770", "pmin=10");
        attributes("/42770/0", "pmax=60");
        attributes("/42770/0/0", "gt=50", "lt=42.2");
        assertThat(lab.discover("/42770"))
                .containsExactly(
                        "</42770>;pmin=10",
                        "</42770/0>;pmax=60",
                        "</42770/0/0>;gt=50;lt=42.2",
                        "</42770/0/1>",
                        "</42770/0/2>",
                        "</42770/0/3>;dim=2",
                        "</42770/0/4>",
                        "</42770/7>",
                        "</42770/7/0>",
                        "</42770/7/1>");
    }

    @Test
    void an_object_s_version_is_told_unless_it_is_1_0() {
        start(Enabler.V1_1);
        assertThat(lab.discover("/42771").get(0)).isEqualTo("</42771>;ver=1.3");
        assertThat(lab.discover("/42770").get(0)).isEqualTo("</42770>");
    }

    @Test
    void an_instance_shows_what_it_inherits_but_its_resources_do_not() {
        start(Enabler.V1_1);
        attributes("/42770", "pmin=10");
        attributes("/42770/0", "pmax=60");
        assertThat(lab.discover("/42770/7")).containsExactly("</42770/7>;pmin=10", "</42770/7/0>", "</42770/7/1>");
        assertThat(lab.discover("/42770/0")).startsWith("</42770/0>;pmin=10;pmax=60", "</42770/0/0>", "</42770/0/1>");
    }

    @Test
    void a_resource_shows_inherited_attributes_and_its_instances_their_own() {
        start(Enabler.V1_1);
        attributes("/42771", "pmin=10");
        attributes("/42771/0", "pmax=60");
        attributes("/42771/0/5", "gt=50", "lt=42.2");
        attributes("/42771/0/5/1", "lt=45");
        assertThat(lab.discover("/42771/0/5"))
                .containsExactly(
                        "</42771/0/5>;dim=2;pmin=10;pmax=60;gt=50;lt=42.2", "</42771/0/5/0>", "</42771/0/5/1>;lt=45");
    }

    @Test
    void a_client_of_lwm2m_1_0_does_not_speak_of_resource_instances() {
        start(Enabler.V1_0);
        assertThat(lab.discover("/42771/0/5")).containsExactly("</42771/0/5>;dim=2");
    }

    @Test
    void a_resource_that_can_only_be_written_or_executed_is_shown_too() {
        start(Enabler.V1_1);
        assertThat(lab.discover("/42771/0/3")).containsExactly("</42771/0/3>");
        assertThat(lab.discover("/42771/0/9")).containsExactly("</42771/0/9>");
    }

    @ParameterizedTest
    @CsvSource({
        "/, 4.05",
        "/42771/0/5/0, 4.05",
        "/9, 4.04",
        "/42770/4, 4.04",
        "/42770/7/2, 4.04",
        "/0, 4.01",
        "/0/0, 4.01",
        "/0/0/0, 4.01",
        "/21, 4.01"
    })
    void what_cannot_be_discovered_is_refused(String path, String code) {
        start(Enabler.V1_1);
        assertThat(lab.get(path, ContentFormat.LINK_FORMAT).code().toString()).startsWith(code);
    }
}
