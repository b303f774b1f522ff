package dev.lathe.samples.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lathe.client.Draft0Client;
import dev.lathe.client.LwM2mClient;
import dev.lathe.client.registration.Registration;
import dev.lathe.client.registration.RegistrationListener;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.objects.RemoteDevice;
import dev.lathe.samples.seed.objects.RemoteDeviceInfo;
import dev.lathe.stub.server.Draft0Device;
import dev.lathe.stub.server.RegisteredDevice;
import dev.lathe.transport.SharedEndpoint;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The draft beside LwM2M 1.0 and later. */
class FamilyRowsTest {

    private final Lab lab = new Lab();

    @AfterEach
    void close() {
        lab.close();
    }

    private LwM2mClient today(String endpoint, SharedEndpoint shared) {
        LwM2mClient client = LwM2mClient.builder(endpoint)
                .server(Lab.account())
                .transport(shared.root())
                .executor(lab.time.scheduler())
                .scheduler(lab.time.scheduler())
                .clock(lab.time.clock())
                .start();
        lab.await(client.registered());
        return client;
    }

    @Test
    void SQ_01_one_path_means_a_resource_here_and_an_object_instance_there() {
        SharedEndpoint shared = new SharedEndpoint(lab.network);
        try (LwM2mClient today = today("both", shared)) {
            Draft0Client draft = lab.device(
                    "both",
                    builder -> builder.root("d0").transport(shared.below("d0")).object(new GatewayInfo()));

            Response instance = lab.ask(today.address(), Lab.request(Method.GET, "/3/0"));
            Response resource = lab.ask(draft.address(), Lab.request(Method.GET, "/d0/3/0"));

            assertThat(draft.address()).isEqualTo(today.address());
            assertThat(instance.contentFormat()).contains(ContentFormat.TLV);
            assertThat(resource.contentFormat()).contains(ContentFormat.TEXT);
            assertThat(Lab.text(resource)).isEqualTo("Open Mobile Alliance");
            assertThat(lab.ask(draft.address(), Lab.request(Method.GET, "/d0/3/0/11"))
                            .code())
                    .isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
            assertThat(lab.ask(draft.address(), Lab.request(Method.GET, "/d0")).code())
                    .isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
            lab.await(today.shutdown());
        }
    }

    @Test
    void SQ_01_the_registration_says_which_root_and_which_family() {
        List<Registration> heard = new ArrayList<>();
        lab.device(
                "rooted",
                builder -> builder.root("d0").object(new GatewayInfo()).listener(new RegistrationListener() {
                    @Override
                    public void onRegistered(Registration registration) {
                        heard.add(registration);
                    }
                }));

        assertThat(heard).singleElement().satisfies(it -> assertThat(it.endpoint())
                .isEqualTo("rooted"));
        Draft0Device device = lab.server.draft0().device("rooted").orElseThrow();
        assertThat(device.objects()).containsExactly(3);
        assertThat(lab.await(device.at(RemoteDeviceInfo.TYPE).manufacturer().read()))
                .isEqualTo("Open Mobile Alliance");
        assertThat(lab.network.sent()).anySatisfy(datagram -> assertThat(String.valueOf(datagram.request()))
                .contains("POST /rd?ep=rooted&lt=300")
                .doesNotContain("lwm2m"));
    }

    @Test
    void SQ_02_index_3_is_another_object_than_object_3() {
        SharedEndpoint shared = new SharedEndpoint(lab.network);
        try (LwM2mClient today = today("same", shared)) {
            lab.device("same", builder -> builder.object(new GatewayInfo()));

            RegisteredDevice modern = lab.server.device("same").orElseThrow();
            Draft0Device early = lab.server.draft0().device("same").orElseThrow();
            assertThat(lab.server.devices()).hasSize(1);
            assertThat(lab.server.draft0().devices()).hasSize(1);
            assertThat(lab.await(modern.at(RemoteDevice.TYPE, 0)
                            .supportedBindingAndModes()
                            .read()))
                    .isEqualTo("U");
            assertThat(lab.await(early.at(RemoteDeviceInfo.TYPE).manufacturer().read()))
                    .isEqualTo("Open Mobile Alliance");
            lab.await(today.shutdown());
        }
    }

    @Test
    void SQ_02_a_client_takes_objects_of_its_own_family_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LwM2mClient.builder("x").instance(0, new GatewayInfo()))
                .withMessageContaining("Draft0Client");
    }

    @Test
    void SQ_02_the_same_numbers_in_both_families_are_no_duplicates_for_the_compiler() {
        String today = "{\"id\":3,\"name\":\"Machine\",\"version\":\"1.0\",\"resources\":["
                + "{\"id\":0,\"name\":\"Maker\",\"operations\":\"R\",\"type\":\"String\"}]}";

        assertThat(Lab.compile(today, Lab.object(3, "device", Lab.resource(0, "Manufacturer", "R")))
                        .hasErrors())
                .isFalse();
    }

    @Test
    void SQ_18_the_63_bytes_are_the_drafts_alone() {
        String long64 = "n".repeat(64);

        assertThat(lab.register("ep=" + long64 + "&lt=60&lwm2m=1.0", "</1/0>,</3/0>")
                        .code())
                .isEqualTo(ResponseCode.CREATED);
        assertThat(lab.register("ep=" + long64 + "&lt=60", "</>;rt=\"oma.lwm2m.draft0\"")
                        .code())
                .isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(LwM2mClient.builder(long64)).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> Draft0Client.builder(long64));
    }
}
