package dev.lathe.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.fixture.FullBench;
import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.path.LwM2mPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteAttributesTest {

    private final Lab lab = new Lab();
    private final HallThermostat hall = new HallThermostat();

    @BeforeEach
    void start() {
        var unused = lab.start(builder -> builder.instance(0, hall).instance(0, new FullBench()));
    }

    @ParameterizedTest
    @CsvSource({
        "/42770, pmin=5",
        "/42770/0, pmax=60",
        "/42770/0/0, gt=28.5",
        "/42770/0/0, lt=-5",
        "/42771/0/5/1, st=0.5",
        "/42771/0/7, gt=10",
        "/42770/0/3, pmin=1",
        "/42770/0/0, epmin=1&epmax=2",
        "/42770/0/0, pmin=60&pmax=5",
        "/42770/0/0, gt=45&lt=20&st=10",
        "/1/0, pmin=3",
        "/3, pmin=3"
    })
    void attributes_are_accepted_at_every_level_they_apply_to(String path, String query) {
        Response response = lab.putAttributes(path, query.split("&"));
        assertThat(response.code()).as(response.diagnostic()).isEqualTo(ResponseCode.CHANGED);
    }

    @ParameterizedTest
    @CsvSource({
        "/42770, gt=5, 4.00",
        "/42770/0, st=5, 4.00",
        "/42770/0/3, gt=5, 4.00",
        "/42771/0/6, lt=1, 4.00",
        "/42770/0/0, pmin=abc, 4.00",
        "/42770/0/0, pmin=1.5, 4.00",
        "/42770/0/0, pmin=-1, 4.00",
        "/42770/0/0, gt=NaN, 4.00",
        "/42770/0/0, colour=red, 4.00",
        "/42770/0/0, pmin=1&pmin=2, 4.00",
        "/42770/0/0, gt=20&lt=20, 4.00",
        "/42770/0/0, gt=39&lt=20&st=10, 4.00",
        "/42770/0/0, epmin=5&epmax=5, 4.00",
        "/9, pmin=1, 4.04",
        "/42770/5, pmin=1, 4.04",
        "/42770/0/99, pmin=1, 4.04",
        "/42771/0/5/9, pmin=1, 4.04",
        "/42770/0/4, pmin=1, 4.05",
        "/42771/0/3, pmin=1, 4.05",
        "/42770/0/0/0, pmin=1, 4.05",
        "/, pmin=1, 4.05",
        "/0, pmin=1, 4.01",
        "/0/0, pmin=1, 4.01"
    })
    void attributes_that_cannot_be_are_refused_with_place_and_reason(String path, String query, String code) {
        Response response = lab.putAttributes(path, query.split("&"));
        assertThat(response.code().toString()).as(response.diagnostic()).startsWith(code);
        assertThat(response.diagnostic()).startsWith(path);
    }

    @Test
    void a_set_that_contradicts_what_is_there_changes_nothing() {
        lab.putAttributes("/42770/0/0", "gt=30", "pmin=5");
        assertThat(lab.putAttributes("/42770/0/0", "lt=40", "pmin=9").code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(lab.discover("/42770/0/0")).containsExactly("</42770/0/0>;pmin=5;gt=30");
    }

    @Test
    void a_contradiction_that_arises_by_inheritance_only_is_accepted() {
        assertThat(lab.putAttributes("/42771/0/5", "gt=30").code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(lab.putAttributes("/42771/0/5/0", "lt=40").code()).isEqualTo(ResponseCode.CHANGED);
    }

    @Test
    void an_attribute_without_value_is_taken_away() {
        lab.putAttributes("/42770/0/0", "gt=30", "pmin=5");
        lab.putAttributes("/42770/0/0", "gt");
        assertThat(lab.discover("/42770/0/0")).containsExactly("</42770/0/0>;pmin=5");
    }

    @Test
    void attributes_go_with_their_instance() {
        lab.putAttributes("/42770/0/0", "pmin=5");
        lab.client().remove(LwM2mPath.of(42770, 0));
        lab.time.runReady();
        lab.client().add(0, new HallThermostat());
        lab.time.runReady();
        assertThat(lab.discover("/42770/0/0")).containsExactly("</42770/0/0>");
    }
}
