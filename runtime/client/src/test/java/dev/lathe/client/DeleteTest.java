package dev.lathe.client;

import static dev.lathe.client.Lab.tlv;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.client.fixture.RoomThermostatInstance;
import dev.lathe.client.object.Deletable;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.objects.DeviceInstance;
import dev.lathe.path.LwM2mPath;
import dev.lathe.stub.client.RemovalCause;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeleteTest {

    private final Lab lab = new Lab();
    private final List<RemovalCause> causes = new ArrayList<>();

    private final class Hall extends HallThermostat {

        @Override
        protected void removed(RemovalCause cause) {
            causes.add(cause);
            if (broken) {
                throw new IllegalStateException("secret of the valve");
            }
        }
    }

    private final Hall given = new Hall();

    private void start(Deletable deletable) {
        var unused = lab.start(builder -> builder.object(RoomThermostatInstance.TYPE, id -> new Hall(), deletable)
                .instance(1, given));
        lab.received.clear();
    }

    private Response delete(String path) {
        return lab.ask(Request.delete(LwM2mPath.parse(path)));
    }

    private void create(int id) {
        byte[] payload = tlv("/42770", out -> {
            out.begin(42770, id);
            out.integer(1, 2);
        });
        assertThat(lab.post("/42770", ContentFormat.TLV, payload).code()).isEqualTo(ResponseCode.CREATED);
    }

    private void assertRefused(Response response, ResponseCode code, String reason) {
        assertThat(response.code()).as(response.diagnostic()).isEqualTo(code);
        assertThat(response.diagnostic()).contains(reason);
        assertThat(causes).isEmpty();
    }

    @Test
    void an_instance_that_is_deleted_is_gone_and_hears_why() {
        start(Deletable.ALL);
        assertThat(delete("/42770/1").code()).isEqualTo(ResponseCode.DELETED);
        assertThat(causes).containsExactly(RemovalCause.DELETED);
        assertThat(lab.get("/42770/1/0").code()).isEqualTo(ResponseCode.NOT_FOUND);
        assertThat(delete("/42770/1").code()).isEqualTo(ResponseCode.NOT_FOUND);
        assertThat(causes).hasSize(1);
    }

    @Test
    void the_server_hears_of_it_by_an_update_after_the_answer() {
        start(Deletable.ALL);
        assertThat(delete("/42770/1").code()).isEqualTo(ResponseCode.DELETED);
        assertThat(lab.received).isEmpty();
        lab.passSeconds(1);
        assertThat(lab.received).extracting(Request::method).containsExactly(Method.POST);
        assertThat(Lab.links(lab.received.get(0).payload()))
                .contains("</42770>")
                .doesNotContain("</42770/1>");
    }

    @Test
    void its_observations_end_and_that_of_the_object_notifies() {
        start(Deletable.ALL);
        Lab.Watch resource = lab.watch("/42770/1/0");
        Lab.Watch object = lab.watch("/42770");
        lab.passSeconds(1);
        assertThat(delete("/42770/1").code()).isEqualTo(ResponseCode.DELETED);
        lab.passSeconds(10);
        assertThat(resource.notifications()).isEqualTo(1);
        assertThat(resource.last().code()).isEqualTo(ResponseCode.NOT_FOUND);
        assertThat(resource.last().observe()).isEmpty();
        assertThat(object.notifications()).isEqualTo(1);
        assertThat(object.last().payload()).isEmpty();
        assertThat(lab.client().observations()).isEqualTo(1);
    }

    @Test
    void its_attributes_are_not_those_of_another_in_its_place() {
        start(Deletable.ALL);
        assertThat(lab.putAttributes("/42770/1/0", "pmin=10").code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(delete("/42770/1").code()).isEqualTo(ResponseCode.DELETED);
        create(1);
        assertThat(lab.discover("/42770/1/0")).containsExactly("</42770/1/0>");
        assertThat(lab.putAttributes("/42770/1/0", "pmin=20").code()).isEqualTo(ResponseCode.CHANGED);
        lab.passSeconds(1);
        assertThat(lab.discover("/42770/1/0")).containsExactly("</42770/1/0>;pmin=20");
    }

    @Test
    void only_what_a_server_created_can_be_deleted_where_the_device_says_so() {
        start(Deletable.CREATED);
        create(2);
        assertRefused(delete("/42770/1"), ResponseCode.METHOD_NOT_ALLOWED, "no server has created");
        assertThat(delete("/42770/2").code()).isEqualTo(ResponseCode.DELETED);
    }

    @Test
    void none_can_be_deleted_where_the_device_says_so() {
        start(Deletable.NONE);
        create(2);
        assertRefused(delete("/42770/1"), ResponseCode.METHOD_NOT_ALLOWED, "delete");
        assertRefused(delete("/42770/2"), ResponseCode.METHOD_NOT_ALLOWED, "delete");
    }

    @Test
    void a_device_that_fails_at_letting_go_stops_nothing() {
        start(Deletable.ALL);
        given.broken = true;
        assertThat(delete("/42770/1").code()).isEqualTo(ResponseCode.DELETED);
        assertThat(lab.discover("/42770")).containsExactly("</42770>");
    }

    @Test
    void what_the_application_removes_first_hears_of_that_and_is_4_04() {
        start(Deletable.ALL);
        assertThat(lab.client().remove(LwM2mPath.of(42770, 1))).isTrue();
        assertThat(delete("/42770/1").code()).isEqualTo(ResponseCode.NOT_FOUND);
        assertThat(causes).containsExactly(RemovalCause.REMOVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/0", "/1", "/3", "/42770", "/1/0", "/3/0", "/3/0/0", "/42770/1/1", "/42770/1/3/0"})
    void nothing_else_can_be_deleted(String path) {
        start(Deletable.ALL);
        assertThat(delete(path).code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        assertThat(lab.get("/3/0/16").code()).isEqualTo(ResponseCode.CONTENT);
        assertThat(causes).isEmpty();
    }

    @Test
    void what_no_server_reaches_is_4_01_and_what_is_not_there_4_04() {
        start(Deletable.ALL);
        assertRefused(delete("/0/0"), ResponseCode.UNAUTHORIZED, "no server");
        assertRefused(delete("/42770/9"), ResponseCode.NOT_FOUND, "no instance 9");
        assertRefused(delete("/99/0"), ResponseCode.NOT_FOUND, "no Object 99");
    }

    @ParameterizedTest
    @EnumSource(Deletable.class)
    void an_object_every_device_must_have_keeps_its_instance_whatever_the_device_says(Deletable deletable) {
        var unused = lab.start(builder -> builder.object(DeviceInstance.TYPE, id -> new DefaultDevice(), deletable));
        assertRefused(delete("/3/0"), ResponseCode.METHOD_NOT_ALLOWED, "delete");
    }
}
