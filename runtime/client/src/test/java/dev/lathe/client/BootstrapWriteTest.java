package dev.lathe.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.fixture.FullBench;
import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.client.fixture.PlainThermostat;
import dev.lathe.client.fixture.RoomThermostat;
import dev.lathe.client.fixture.RoomThermostatInstance;
import dev.lathe.client.fixture.TestBenchInstance;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.stub.AbsentResourceException;
import dev.lathe.stub.client.Attachment;
import dev.lathe.stub.client.RemovalCause;
import dev.lathe.value.Multiple;
import dev.lathe.value.Opaque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BootstrapWriteTest {

    private final BootstrapLab bootstrap = new BootstrapLab();
    private final Lab lab = bootstrap.lab;
    private final List<Provisioned> made = new ArrayList<>();

    /** Keeps what only bootstrapping can write. */
    private static final class Provisioned extends HallThermostat {
        final int id;
        final List<String> heard = new ArrayList<>();
        double calibrated;
        boolean stubborn;

        Provisioned(int id) {
            this.id = id;
        }

        @Override
        protected void provision(RoomThermostat value, RoomThermostat.Patch patch) {
            if (stubborn) {
                throw new IllegalStateException("secret of the provisioned");
            }
            super.provision(value, patch);
            heard.add("provisioned");
            try {
                calibrated = value.measuredTemperature();
            } catch (AbsentResourceException e) {
                heard.add("in part");
            }
        }

        @Override
        protected void attached(Attachment attachment) {
            heard.add("attached");
        }

        @Override
        protected void removed(RemovalCause cause) {
            heard.add("removed by " + cause);
        }
    }

    private static Consumer<PayloadWriter> thermostat(double measured, double setPoint) {
        return out -> {
            out.real(0, measured);
            out.integer(1, 2);
            out.real(2, setPoint);
        };
    }

    private void open() {
        open(builder -> {});
    }

    private void open(Consumer<ClientBuilder> more) {
        var unused = bootstrap.openBesideServer(more);
    }

    private void finish() {
        Response response = bootstrap.finish();
        assertThat(response.code()).as(response.diagnostic()).isEqualTo(ResponseCode.CHANGED);
        lab.passSeconds(1);
    }

    private void openWithFactory() {
        open(builder -> builder.object(RoomThermostatInstance.TYPE, id -> {
            made.add(new Provisioned(id));
            return made.get(made.size() - 1);
        }));
    }

    // Accounts.

    @Test
    void an_account_has_what_was_written_and_nothing_else() {
        open();
        assertThat(bootstrap.putServer(0, 1, 60).code()).isEqualTo(ResponseCode.CHANGED);
        finish();
        assertThat(lab.discover("/1/0"))
                .containsExactly(
                        "</1/0>", "</1/0/0>", "</1/0/1>", "</1/0/4>", "</1/0/6>", "</1/0/7>", "</1/0/8>", "</1/0/9>");
        assertThat(lab.get("/1/0/2").code()).isEqualTo(ResponseCode.NOT_FOUND);
        assertThat(lab.get("/1/0/2", ContentFormat.LINK_FORMAT).code()).isEqualTo(ResponseCode.NOT_FOUND);
        assertThat(lab.get("/1/0/17").code()).isEqualTo(ResponseCode.NOT_FOUND);
    }

    @Test
    void what_an_account_has_not_a_server_may_write_and_then_it_is_there() {
        open();
        bootstrap.putServer(0, 1, 60);
        finish();
        assertThat(lab.putText("/1/0/2", "5").code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(Lab.text(lab.get("/1/0/2"))).isEqualTo("5");
        assertThat(lab.discover("/1/0")).contains("</1/0/2>");
        assertThat(lab.put("/1/0", ContentFormat.TLV, Lab.tlv("/1/0", out -> {
                            out.integer(1, 70);
                            out.bool(6, false);
                            out.text(7, "U");
                        }))
                        .code())
                .isEqualTo(ResponseCode.CHANGED);
        assertThat(lab.get("/1/0/2").code()).isEqualTo(ResponseCode.NOT_FOUND);
        assertThat(Lab.text(lab.get("/1/0/0"))).isEqualTo("1");
    }

    @Test
    void an_instance_written_again_has_nothing_of_what_it_had() {
        open();
        bootstrap.put("/1/0", BootstrapLab.server(1, 60).andThen(out -> out.integer(2, 7)));
        bootstrap.putServer(0, 1, 70);
        assertThat(BootstrapLab.resources(bootstrap.get("/1/0"), "/1/0")).containsExactly(0, 1, 6, 7);
    }

    @Test
    void a_resource_written_keeps_those_beside_it() {
        open();
        assertThat(bootstrap.putText("/1/0/1", "77").code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(bootstrap.putText("/1/0/0", "101").code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(bootstrap.put("/0/1/10", out -> out.integer(10, 101)).code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(BootstrapLab.resources(bootstrap.get("/1/0"), "/1/0")).containsExactly(0, 1, 6, 7);
        finish();
        assertThat(Lab.text(lab.get("/1/0/1"))).isEqualTo("77");
        assertThat(Lab.text(lab.get("/1/0/0"))).isEqualTo("101");
    }

    @Test
    void a_resource_written_where_no_instance_is_makes_one() {
        open();
        bootstrap.delete("/1");
        assertThat(bootstrap.putText("/1/4/0", "1").code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(bootstrap.discover("/1")).endsWith("</1/4>;ssid=1");
        assertThat(BootstrapLab.resources(bootstrap.get("/1/4"), "/1/4")).containsExactly(0);
    }

    @Test
    void several_instances_come_in_one_payload() {
        open();
        assertThat(bootstrap
                        .put("/1", out -> {
                            out.begin(1, 3);
                            BootstrapLab.server(103, 60).accept(out);
                            out.begin(1, 4);
                            BootstrapLab.server(104, 60).accept(out);
                        })
                        .code())
                .isEqualTo(ResponseCode.CHANGED);
        assertThat(bootstrap.discover("/1")).endsWith("</1/0>;ssid=1", "</1/3>;ssid=103", "</1/4>;ssid=104");
    }

    @Test
    void of_several_instances_none_is_written_if_one_is_bad() {
        open();
        Response refused = bootstrap.put("/1", out -> {
            out.begin(1, 3);
            BootstrapLab.server(103, 60).accept(out);
            out.begin(1, 4);
            out.opaque(1, Opaque.of(new byte[3]));
        });
        assertThat(refused.code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(bootstrap.discover("/1")).endsWith("</1/0>;ssid=1");
    }

    @Test
    void resources_nobody_knows_are_passed_over_in_a_payload_and_4_00_by_themselves() {
        open();
        assertThat(bootstrap
                        .put("/1/0", BootstrapLab.server(1, 60).andThen(out -> {
                            out.text(8, "executed");
                            out.text(22, "U");
                            out.text(999, "unknown");
                        }))
                        .code())
                .isEqualTo(ResponseCode.CHANGED);
        assertThat(BootstrapLab.resources(bootstrap.get("/1/0"), "/1/0")).containsExactly(0, 1, 6, 7);
        assertThat(bootstrap.putText("/1/0/8", "x").code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(bootstrap.putText("/1/0/22", "U").code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(bootstrap.putText("/1/0/999", "x").code()).isEqualTo(ResponseCode.BAD_REQUEST);
    }

    @ParameterizedTest
    @CsvSource({
        "/, 11542, '', 4.05",
        "/1/0/1/0, 0, 60, 4.05",
        "/9, 11542, '', 4.00",
        "/9/0, 11542, '', 4.00",
        "/1, 11542, '', 4.00",
        "/1/0/1, 0, abc, 4.00",
        "/1/0/1, 11542, '', 4.00",
        "/1/0, 0, 60, 4.00",
        "/1/0, 60000, '', 4.15",
        "/1/0/1, 60, '', 4.15",
        "/1/0/1, 9999, '', 4.15",
        "/3/1, 11542, '', 4.00",
        "/42770/1, 11542, '', 4.00"
    })
    void what_cannot_be_written_is_refused(String path, int format, String payload, String code) {
        open(builder -> builder.instance(0, new HallThermostat()));
        Response refused = bootstrap.put(path, new ContentFormat(format), Lab.utf8(payload));
        assertThat(refused.code().toString()).startsWith(code);
        assertThat(refused.diagnostic()).isNotEmpty();
    }

    @Test
    void a_payload_for_another_path_is_4_00() {
        open();
        byte[] other = Lab.tlv("/1", out -> {
            out.begin(1, 3);
            BootstrapLab.server(103, 60).accept(out);
        });
        assertThat(bootstrap.put("/1/0", ContentFormat.TLV, other).code()).isEqualTo(ResponseCode.BAD_REQUEST);
        byte[] resource = Lab.tlv("/1/0", out -> out.integer(2, 5));
        assertThat(bootstrap.put("/1/0/1", ContentFormat.TLV, resource).code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(bootstrap.put("/1", ContentFormat.TLV, resource).code()).isEqualTo(ResponseCode.BAD_REQUEST);
    }

    @Test
    void attributes_and_nothing_at_all_are_refused() {
        open();
        assertThat(bootstrap
                        .ask(Request.put(LwM2mPath.of(1, 0)).withQuery(List.of("pmin=5")))
                        .code())
                .isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        assertThat(bootstrap.ask(Request.put(LwM2mPath.of(1, 0))).code()).isEqualTo(ResponseCode.BAD_REQUEST);
    }

    @Test
    void too_many_instances_are_refused() {
        open();
        int written = 0;
        while (bootstrap.putText("/1/" + (written + 1) + "/0", "1").code() == ResponseCode.CHANGED) {
            written++;
        }
        assertThat(written).isEqualTo(256);
        bootstrap.delete("/1");
        assertThat(bootstrap.putServer(0, 1, 60).code()).isEqualTo(ResponseCode.CHANGED);
    }

    // Objects of the application.

    @Test
    void a_factory_makes_what_is_written_and_it_is_part_of_the_client_in_the_end() {
        openWithFactory();
        assertThat(bootstrap.put("/42770/5", thermostat(19, 22)).code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(made).hasSize(1);
        Provisioned hall = made.get(0);
        assertThat(hall.id).isEqualTo(5);
        assertThat(hall.heard).containsExactly("provisioned");
        assertThat(hall.calibrated).isEqualTo(19);
        assertThat(bootstrap.discover("/42770")).endsWith("</42770/5>");
        finish();
        assertThat(hall.heard).containsExactly("provisioned", "attached");
        assertThat(Lab.text(lab.get("/42770/5/2"))).isEqualTo("22.0");
        assertThat(Lab.text(lab.get("/42770/5/1"))).isEqualTo("2");
        assertThat(Lab.links(lab.received.get(1).payload())).contains("</42770/5>");
    }

    @Test
    void a_resource_written_to_what_a_factory_made_makes_it_anew_with_all_that_was_written() {
        openWithFactory();
        bootstrap.put("/42770/5", thermostat(19, 22));
        assertThat(bootstrap.putText("/42770/5/0", "18").code()).isEqualTo(ResponseCode.CHANGED);
        finish();
        Provisioned last = made.get(made.size() - 1);
        assertThat(last.calibrated).isEqualTo(18);
        assertThat(last.setPoint).isEqualTo(22);
        assertThat(last.heard).containsExactly("provisioned", "attached");
        assertThat(made.get(0).heard).containsExactly("provisioned");
    }

    @Test
    void a_whole_instance_written_takes_the_place_of_one_that_is_there() {
        openWithFactory();
        bootstrap.put("/42770/5", thermostat(19, 22));
        finish();
        lab.client().bootstrap();
        lab.passSeconds(1);
        bootstrap.put("/42770/5", thermostat(20, 23));
        assertThat(made.get(0).heard).doesNotContain("removed by BOOTSTRAP");
        finish();
        assertThat(made.get(0).heard).endsWith("removed by BOOTSTRAP");
        assertThat(Lab.text(lab.get("/42770/5/2"))).isEqualTo("23.0");
    }

    @Test
    void a_resource_of_an_instance_that_is_there_is_written_to_that_one() {
        openWithFactory();
        bootstrap.put("/42770/5", thermostat(19, 22));
        finish();
        lab.client().bootstrap();
        lab.passSeconds(1);
        Provisioned hall = made.get(0);
        assertThat(bootstrap.putText("/42770/5/2", "30").code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(hall.setPoint).isEqualTo(22);
        finish();
        assertThat(hall.setPoint).isEqualTo(30);
        assertThat(hall.calibrated).isEqualTo(19);
        assertThat(hall.heard).containsExactly("provisioned", "attached", "provisioned", "in part");
        assertThat(made).hasSize(1);
    }

    @Test
    void an_instance_that_cannot_be_provisioned_is_not_staged() {
        open(builder -> builder.object(RoomThermostatInstance.TYPE, id -> {
            Provisioned stubborn = new Provisioned(id);
            stubborn.stubborn = true;
            return stubborn;
        }));
        Response failed = bootstrap.put("/42770/5", thermostat(19, 22));
        assertThat(failed.code()).isEqualTo(ResponseCode.INTERNAL_SERVER_ERROR);
        assertThat(failed.diagnostic()).doesNotContain("secret");
        assertThat(bootstrap.discover("/42770")).endsWith("</42770>");
    }

    @Test
    void without_a_factory_only_given_instances_can_be_written_and_are_in_the_end() {
        HallThermostat hall = new HallThermostat();
        open(builder -> builder.instance(0, hall));
        Response refused = bootstrap.put("/42770/1", thermostat(19, 22));
        assertThat(refused.code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(refused.diagnostic()).contains("cannot make another instance");
        assertThat(bootstrap.put("/42770/0", thermostat(19, 22)).code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(hall.setPoint).isEqualTo(20);
        bootstrap.putText("/42770/0/1", "0");
        finish();
        assertThat(hall.setPoint).isEqualTo(22);
        assertThat(hall.mode).isEqualTo(RoomThermostat.Mode.OFF);
        assertThat(Lab.text(lab.get("/42770/0/0"))).isEqualTo("21.5");
    }

    @Test
    void a_given_instance_that_was_deleted_can_be_written_again_before_the_end() {
        HallThermostat hall = new HallThermostat();
        open(builder -> builder.instance(0, hall));
        bootstrap.delete("/42770");
        assertThat(bootstrap.put("/42770/0", thermostat(19, 22)).code()).isEqualTo(ResponseCode.CHANGED);
        finish();
        assertThat(Lab.text(lab.get("/42770/0/2"))).isEqualTo("22.0");
    }

    @Test
    void what_can_be_written_but_not_read_arrives_too() {
        FullBench bench = new FullBench();
        open(builder -> builder.instance(0, bench));
        assertThat(bootstrap
                        .put("/42771/0", out -> {
                            out.integer(0, 5);
                            out.text(3, "hush");
                            out.texts(1, Multiple.of("x"));
                            out.unsigned(7, 9);
                        })
                        .code())
                .isEqualTo(ResponseCode.CHANGED);
        assertThat(bootstrap.putText("/42771/0/3", "hush hush").code()).isEqualTo(ResponseCode.CHANGED);
        finish();
        assertThat(bench.secret).isEqualTo("hush hush");
        assertThat(bench.counter).isEqualTo(5);
        assertThat(bench.labels).isEqualTo(Multiple.of("x"));
    }

    @Test
    void optional_resources_the_device_does_not_have_are_passed_over() {
        PlainThermostat plain = new PlainThermostat();
        open(builder -> builder.instance(0, plain));
        assertThat(bootstrap.put("/42770/0", thermostat(19, 22)).code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(bootstrap.putText("/42770/0/2", "22").code()).isEqualTo(ResponseCode.BAD_REQUEST);
        finish();
        assertThat(plain.mode).isEqualTo(RoomThermostat.Mode.COOL);
        assertThat(lab.get("/42770/0/2").code()).isEqualTo(ResponseCode.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"/42770/0/2, 36", "/42770/0/1, 9", "/42770/0/0, 126"})
    void values_out_of_range_are_4_00_whether_servers_could_write_them_or_not(String path, String value) {
        open(builder -> builder.instance(0, new HallThermostat()));
        Response refused = bootstrap.putText(path, value);
        assertThat(refused.code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(refused.diagnostic()).contains(value);
    }

    @Test
    void a_device_refuses_what_it_does_not_want_when_it_is_written() {
        HallThermostat hall = new HallThermostat();
        hall.highestSetPoint = 25;
        open(builder -> builder.instance(0, hall));
        Response refused = bootstrap.putText("/42770/0/2", "26");
        assertThat(refused.code()).isEqualTo(ResponseCode.CONFLICT);
        assertThat(refused.diagnostic()).isEqualTo("too warm for this hall");
        bootstrap.putText("/42770/0/2", "25");
        hall.highestSetPoint = 24;
        assertThat(bootstrap.finish().code()).isEqualTo(ResponseCode.CONFLICT);
        assertThat(hall.setPoint).isEqualTo(20);
        bootstrap.putText("/42770/0/2", "24");
        finish();
        assertThat(hall.setPoint).isEqualTo(24);
    }

    @Test
    void a_factory_that_fails_is_5_00_without_a_secret_and_nothing_is_staged() {
        open(builder -> builder.object(RoomThermostatInstance.TYPE, id -> {
            if (id == 1) {
                throw new ResponseException(ResponseCode.BAD_REQUEST, "one is taken");
            }
            throw new IllegalStateException("secret of the factory");
        }));
        Response failed = bootstrap.put("/42770/0", thermostat(19, 22));
        assertThat(failed.code()).isEqualTo(ResponseCode.INTERNAL_SERVER_ERROR);
        assertThat(failed.diagnostic()).startsWith("/42770/0: ").doesNotContain("secret");
        assertThat(bootstrap.put("/42770/1", thermostat(19, 22)).diagnostic()).isEqualTo("one is taken");
        assertThat(bootstrap.discover("/42770")).endsWith("</42770>");
    }

    @Test
    void a_device_that_fails_at_the_end_leaves_the_tree_and_the_account_as_they_were() {
        FullBench bench = new FullBench();
        open(builder -> builder.instance(0, bench).object(TestBenchInstance.TYPE));
        bootstrap.putSecurity(1, 101, BootstrapLab.SERVER_URI);
        bootstrap.putServer(0, 101, 60);
        bootstrap.putText("/42771/0/10", "5"); // fragile
        Response failed = bootstrap.finish();
        assertThat(failed.code()).isEqualTo(ResponseCode.INTERNAL_SERVER_ERROR);
        assertThat(failed.diagnostic()).startsWith("/42771/0: ").doesNotContain("secret");
        lab.passSeconds(250);
        assertThat(Lab.text(lab.get("/1/0/0"))).isEqualTo("1");
        assertThat(lab.received).hasSize(2); // registered, and updated after the pause
    }

    @Test
    void instances_the_application_adds_meanwhile_stay() {
        open(builder -> builder.instance(0, new HallThermostat()));
        bootstrap.delete("/42770");
        lab.client().add(3, new PlainThermostat());
        finish();
        assertThat(lab.get("/42770/3/0").code()).isEqualTo(ResponseCode.CONTENT);
        assertThat(lab.get("/42770/0").code()).isEqualTo(ResponseCode.NOT_FOUND);
    }

    @Test
    void an_instance_the_application_takes_out_meanwhile_cannot_be_provisioned() {
        open(builder -> builder.instance(0, new HallThermostat()));
        bootstrap.putText("/42770/0/2", "22");
        lab.client().remove(LwM2mPath.of(42770, 0));
        Response refused = bootstrap.finish();
        assertThat(refused.code()).isEqualTo(ResponseCode.NOT_ACCEPTABLE);
        assertThat(refused.diagnostic()).contains("the device has removed it");
        assertThat(bootstrap.delete("/42770/0").code()).isEqualTo(ResponseCode.DELETED);
        finish();
    }
}
