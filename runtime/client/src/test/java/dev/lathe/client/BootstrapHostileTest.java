package dev.lathe.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.fixture.FullBench;
import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.client.fixture.RoomThermostatInstance;
import dev.lathe.link.LinkFormat;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.path.LwM2mPath;
import dev.lathe.value.Opaque;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Bootstrap-Server that sends whatever it likes. */
class BootstrapHostileTest {

    private static final List<String> SEGMENTS =
            List.of("0", "1", "2", "3", "7", "10", "42770", "42771", "21", "bs", "65535", "00", "", "rd", "a");
    private static final List<Method> METHODS = List.of(Method.values());
    private static final List<String> TARGETS =
            List.of("/0/1", "/1/0", "/1", "/42770/0", "/1/0/1", "/0/1/10", "/42770");
    private static final List<ContentFormat> FORMATS = List.of(
            ContentFormat.TLV,
            ContentFormat.OLD_TLV,
            ContentFormat.TEXT,
            ContentFormat.OPAQUE,
            ContentFormat.LINK_FORMAT,
            ContentFormat.SENML_CBOR,
            new ContentFormat(9999));

    private final BootstrapLab bootstrap = new BootstrapLab();
    private final Lab lab = bootstrap.lab;

    private record Seen(List<String> links, List<Opaque> values) {}

    private Seen look() {
        List<String> links = new ArrayList<>();
        List<Opaque> values = new ArrayList<>();
        for (String object : List.of("/1", "/3", "/42770", "/42771")) {
            links.addAll(lab.discover(object));
            values.add(Opaque.of(lab.get(object).payload()));
        }
        return new Seen(links, values);
    }

    private static Request random(Random random) {
        List<String> path = new ArrayList<>();
        int depth = random.nextInt(10) == 0 ? random.nextInt(7) : 1 + random.nextInt(3);
        for (int i = 0; i < depth; i++) {
            path.add(SEGMENTS.get(random.nextInt(random.nextInt(4) == 0 ? SEGMENTS.size() : 8)));
        }
        if (random.nextBoolean()) {
            path = LwM2mPath.parse(TARGETS.get(random.nextInt(TARGETS.size()))).segments();
        }
        Method method = random.nextInt(3) > 0 ? Method.PUT : METHODS.get(random.nextInt(METHODS.size()));
        Request request = Request.of(method, path);
        if (method == Method.POST && path.equals(List.of("bs"))) {
            request = request.withQuery(List.of("x")); // a Finish might come to its end
        }
        if (random.nextInt(10) > 0) {
            request = request.withPayload(
                    FORMATS.get(random.nextInt(4) == 0 ? random.nextInt(FORMATS.size()) : 0), body(random));
        }
        if (random.nextInt(20) == 0) {
            request = request.withQuery(List.of("pmin=1"));
        }
        return random.nextInt(4) == 0 ? request.withAccept(FORMATS.get(random.nextInt(FORMATS.size()))) : request;
    }

    /** A good payload, or one with an octet changed, or cut, or noise. */
    private static byte[] body(Random random) {
        byte[] good =
                switch (random.nextInt(5)) {
                    case 0 ->
                        Lab.tlv(
                                "/0/1",
                                BootstrapLab.security(random.nextInt(4) - 1, "coap://127.0.0.1", random.nextBoolean()));
                    case 1 -> Lab.tlv("/1/0", BootstrapLab.server(random.nextInt(4) - 1, random.nextInt(3) - 1));
                    case 2 ->
                        Lab.tlv("/1", out -> {
                            out.begin(1, random.nextInt(9));
                            BootstrapLab.server(random.nextInt(9), 60).accept(out);
                        });
                    case 3 ->
                        Lab.tlv("/42770/0", out -> {
                            out.real(0, 300 - random.nextInt(300));
                            out.integer(1, random.nextInt(4));
                            out.real(2, random.nextInt(40));
                        });
                    default -> Lab.utf8(Integer.toString(random.nextInt()));
                };
        switch (random.nextInt(6)) {
            case 0 -> good[random.nextInt(good.length)] ^= (byte) (1 << random.nextInt(8));
            case 1 -> {
                return Arrays.copyOf(good, random.nextInt(good.length));
            }
            case 2 -> random.nextBytes(good);
            default -> {
                // as it is
            }
        }
        return good;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_comes_is_never_5_00_and_nothing_changes_before_the_end(long seed) {
        HallThermostat hall = new HallThermostat();
        var client = bootstrap.startBesideServer(builder -> builder.instance(0, hall)
                .instance(1, new HallThermostat())
                .instance(0, new FullBench())
                .object(RoomThermostatInstance.TYPE, id -> new HallThermostat()));
        Seen before = look();
        client.bootstrap();
        lab.passSeconds(1);
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            Request request = random(random);
            Response response = bootstrap.ask(request);
            assertThat(response.code().codeClass())
                    .as("%s: %s", request, response.diagnostic())
                    .isNotEqualTo(5);
            if (response.contentFormat().equals(Optional.of(ContentFormat.LINK_FORMAT))) {
                assertThat(LinkFormat.parse(response.payload())).isNotEmpty();
            }
        }
        assertThat(bootstrap.discover("/"))
                .anyMatch(link -> link.startsWith("</0/0>"))
                .contains("</3/0>");
        assertThat(bootstrap.finish().code()).isIn(ResponseCode.NOT_ACCEPTABLE, ResponseCode.CHANGED);
        if (bootstrap.heard.size() == 1) {
            lab.pass(Duration.ofSeconds(248));
            assertThat(look()).isEqualTo(before);
            assertThat(hall.setPoint).isEqualTo(20);
        }
    }

    @Test
    void a_finish_in_between_leads_to_a_client_that_works_or_to_4_06() {
        Random random = new Random(42);
        int finished = 0;
        for (int round = 0; round < 60; round++) {
            BootstrapLab another = new BootstrapLab();
            var client = another.openBesideServer(builder -> builder.instance(0, new HallThermostat())
                    .object(RoomThermostatInstance.TYPE, id -> new HallThermostat()));
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                another.ask(random(random));
            }
            Response finish = another.finish();
            assertThat(finish.code()).as(finish.diagnostic()).isIn(ResponseCode.NOT_ACCEPTABLE, ResponseCode.CHANGED);
            another.lab.passSeconds(finish.code() == ResponseCode.CHANGED ? 1 : 250);
            finished += finish.code() == ResponseCode.CHANGED ? 1 : 0;
            assertThat(another.lab.ask(Request.get(LwM2mPath.of(3, 0, 16))).code())
                    .isEqualTo(ResponseCode.CONTENT);
            another.lab.time.await(client.shutdown(), Lab.MOMENT);
        }
        assertThat(finished).isBetween(10, 59);
    }
}
