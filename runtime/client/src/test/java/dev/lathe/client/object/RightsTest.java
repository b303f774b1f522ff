package dev.lathe.client.object;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.client.fixture.RoomThermostatInstance;
import dev.lathe.codec.Codecs;
import dev.lathe.codec.ContentNegotiation;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.Peer;
import dev.lathe.message.Request;
import dev.lathe.message.Rescue;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.CompositeFormat;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Access Control grants and denies, by a policy of our own: that of a client with one server grants everything. */
class RightsTest {

    private static final CompositeFormat SENML =
            (CompositeFormat) Codecs.standard().format(ContentFormat.SENML_CBOR).orElseThrow();

    private static final LwM2mPath OBJECT = LwM2mPath.of(42770);

    private record Grant(LwM2mPath path, Right right) {}

    private final ObjectTree tree = new ObjectTree(Runnable::run);
    private final Set<Grant> denied = new HashSet<>();
    private final List<HallThermostat> halls = List.of(new HallThermostat(), new HallThermostat());

    private final AccessPolicy policy = new AccessPolicy() {
        @Override
        public boolean hides(int object) {
            return object == 0;
        }

        @Override
        public boolean permits(int server, LwM2mPath path, Right right) {
            return !denied.contains(new Grant(path, right));
        }
    };

    private final Dispatcher dispatcher = new Dispatcher(
            tree,
            new AttributeStore(),
            policy,
            peer -> OptionalInt.of(1),
            new ContentNegotiation(Codecs.standard()),
            Map.of(42770, new Factory<>(RoomThermostatInstance.TYPE, id -> new HallThermostat(), Deletable.ALL)),
            10,
            true);

    @BeforeEach
    void plant() {
        IntStream.range(0, halls.size()).forEach(id -> tree.add(id, halls.get(id)));
    }

    private void deny(LwM2mPath path, Right right) {
        denied.add(new Grant(path, right));
    }

    private Response ask(Request request) {
        return new Rescue()
                .then(dispatcher)
                .handle(request.withPeer(Peer.unsecured(new InetSocketAddress(InetAddress.getLoopbackAddress(), 5683))))
                .join();
    }

    private Response fetch(LwM2mPath... paths) {
        return ask(Request.of(Method.FETCH, List.of())
                .withPayload(ContentFormat.SENML_CBOR, SENML.ofPaths(List.of(paths))));
    }

    private static List<LwM2mPath> instancesIn(Response response) {
        assertThat(response.code()).as(response.diagnostic()).isEqualTo(ResponseCode.CONTENT);
        PayloadReader in = SENML.reader(response.payload(), LwM2mPath.root());
        List<LwM2mPath> paths = new ArrayList<>();
        while (in.nextInstance()) {
            paths.add(LwM2mPath.of(in.object(), in.instance()));
        }
        return paths;
    }

    @Test
    void a_composite_read_leaves_out_what_may_not_be_read() {
        deny(OBJECT.child(0), Right.READ);
        assertThat(instancesIn(fetch(OBJECT))).containsExactly(OBJECT.child(1));
        assertThat(instancesIn(fetch(LwM2mPath.root()))).containsExactly(OBJECT.child(1));
        assertThat(instancesIn(fetch(LwM2mPath.of(42770, 0, 1), LwM2mPath.of(42770, 1, 1))))
                .containsExactly(OBJECT.child(1));
    }

    @Test
    void a_composite_read_of_which_nothing_may_be_read_is_4_01() {
        deny(OBJECT.child(0), Right.READ);
        deny(OBJECT.child(1), Right.READ);
        assertThat(fetch(OBJECT).code()).isEqualTo(ResponseCode.UNAUTHORIZED);
        assertThat(fetch(LwM2mPath.root()).code()).isEqualTo(ResponseCode.UNAUTHORIZED);
        assertThat(instancesIn(fetch(LwM2mPath.of(42770, 9)))).isEmpty();
    }

    @Test
    void a_composite_write_needs_the_right_at_every_instance() {
        deny(OBJECT.child(1), Right.WRITE);
        PayloadWriter out = SENML.writer(LwM2mPath.root());
        for (int id = 0; id < halls.size(); id++) {
            out.begin(42770, id);
            out.real(2, 25);
        }
        Request request = Request.of(Method.IPATCH, List.of()).withPayload(ContentFormat.SENML_CBOR, out.done());
        assertThat(ask(request).code()).isEqualTo(ResponseCode.UNAUTHORIZED);
        assertThat(halls).allSatisfy(hall -> assertThat(hall.setPoint).isEqualTo(20));
        denied.clear();
        assertThat(ask(request).code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(halls).allSatisfy(hall -> assertThat(hall.setPoint).isEqualTo(25));
    }

    @Test
    void a_create_needs_the_right_at_the_object_and_a_delete_at_the_instance() {
        deny(OBJECT, Right.CREATE);
        deny(OBJECT.child(0), Right.DELETE);
        assertThat(ask(Request.post(OBJECT)).code()).isEqualTo(ResponseCode.UNAUTHORIZED);
        assertThat(ask(Request.delete(OBJECT.child(0))).code()).isEqualTo(ResponseCode.UNAUTHORIZED);
        assertThat(ask(Request.delete(OBJECT.child(1))).code()).isEqualTo(ResponseCode.DELETED);
        assertThat(tree.instances(42770)).containsExactly(OBJECT.child(0));
    }
}
