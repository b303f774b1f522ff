package dev.lathe.payload;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.lathe.link.LinkFormat;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.draft0.Draft0JsonFormat;
import dev.lathe.payload.draft0.Draft0JsonFormat.Options;
import dev.lathe.payload.senml.SenmlCborFormat;
import dev.lathe.payload.senml.SenmlJsonFormat;
import dev.lathe.payload.text.OctetStreamFormat;
import dev.lathe.payload.text.TextFormat;
import dev.lathe.payload.tlv.TlvFormat;
import dev.lathe.stub.Specimen;
import dev.lathe.stub.Specimens;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing a peer sends makes a reader fail in another way than its own, or take memory out of proportion. */
class RobustnessTest {

    private static final TlvFormat TLV = new TlvFormat(ContentFormat.TLV);
    private static final TextFormat TEXT = new TextFormat(ContentFormat.TEXT);
    private static final OctetStreamFormat STREAM = new OctetStreamFormat();
    private static final Draft0JsonFormat JSON = new Draft0JsonFormat(Options.STRICT);
    private static final Draft0JsonFormat LENIENT_JSON =
            new Draft0JsonFormat(Options.STRICT.withNesting().withBareNumbers());
    private static final SenmlCborFormat SENML_CBOR = new SenmlCborFormat(ContentFormat.SENML_CBOR);
    private static final SenmlJsonFormat SENML_JSON = new SenmlJsonFormat(ContentFormat.SENML_JSON);
    private static final LwM2mPath OBJECT = LwM2mPath.of(Specimen.OBJECT);
    private static final LwM2mPath INSTANCE = OBJECT.child(0);
    private static final LwM2mPath DRAFT_OBJECT = Family.DRAFT_0.instance(Specimen.OBJECT, 0);

    record Reader(String name, Consumer<byte[]> reading) {

        /** Whether the payload was taken; any failure but a PayloadException goes on. */
        boolean takes(byte[] payload) {
            try {
                reading.accept(payload);
                return true;
            } catch (PayloadException e) {
                return false;
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Reader> readers() {
        LwM2mPath multiple = INSTANCE.child(310);
        return List.of(
                new Reader("TLV of an Object", payload -> decodeAll(TLV.reader(payload, OBJECT))),
                new Reader("TLV of an Object Instance", payload -> decodeAll(TLV.reader(payload, INSTANCE))),
                new Reader("TLV of a Resource", payload -> decodeAll(TLV.reader(payload, multiple))),
                new Reader("TLV of a Resource Instance", payload -> decodeAll(TLV.reader(payload, multiple.child(1)))),
                new Reader("text of an Integer", payload -> decodeAll(TEXT.reader(payload, INSTANCE.child(0)))),
                new Reader("text of a Float", payload -> decodeAll(TEXT.reader(payload, INSTANCE.child(2)))),
                new Reader("text of a String", payload -> decodeAll(TEXT.reader(payload, INSTANCE.child(4)))),
                new Reader("text of an Opaque", payload -> decodeAll(TEXT.reader(payload, INSTANCE.child(5)))),
                new Reader("text of an Objlnk", payload -> decodeAll(TEXT.reader(payload, INSTANCE.child(7)))),
                new Reader("octet-stream", payload -> decodeAll(STREAM.reader(payload, INSTANCE.child(5)))),
                new Reader("SenML CBOR of all", payload -> decodeAll(SENML_CBOR.reader(payload, LwM2mPath.root()))),
                new Reader("SenML CBOR of an Object", payload -> decodeAll(SENML_CBOR.reader(payload, OBJECT))),
                new Reader("SenML CBOR of a Resource", payload -> decodeAll(SENML_CBOR.reader(payload, multiple))),
                new Reader("SenML CBOR of paths", SENML_CBOR::paths),
                new Reader("SenML JSON of all", payload -> decodeAll(SENML_JSON.reader(payload, LwM2mPath.root()))),
                new Reader("SenML JSON of an Object", payload -> decodeAll(SENML_JSON.reader(payload, OBJECT))),
                new Reader("SenML JSON of a Resource", payload -> decodeAll(SENML_JSON.reader(payload, multiple))),
                new Reader("SenML JSON of paths", SENML_JSON::paths),
                new Reader("JSON of an Object", payload -> decodeAll(JSON.reader(payload, DRAFT_OBJECT))),
                new Reader(
                        "lenient JSON of an Object", payload -> decodeAll(LENIENT_JSON.reader(payload, DRAFT_OBJECT))),
                new Reader("JSON of a Resource", payload -> decodeAll(JSON.reader(payload, DRAFT_OBJECT.child(310)))),
                new Reader("links", LinkFormat::parse));
    }

    private static void decodeAll(PayloadReader in) {
        while (in.nextInstance()) {
            Specimen.TYPE.decode(in);
        }
    }

    private static List<byte[]> seeds() {
        Specimens specimens = new Specimens(new Random(7));
        PayloadWriter instance = TLV.writer(INSTANCE);
        Specimen.TYPE.encode(specimens.next(), instance);
        PayloadWriter object = TLV.writer(OBJECT);
        object.begin(Specimen.OBJECT, 0);
        Specimen.TYPE.encode(specimens.next(), object);
        object.begin(Specimen.OBJECT, 1);
        Specimen.TYPE.encode(specimens.next(), object);
        return List.of(
                instance.done(),
                object.done(),
                HexFormat.of().parseHex("860136410001410105"),
                senml(SENML_CBOR, specimens, OBJECT),
                senml(SENML_CBOR, specimens, INSTANCE),
                senml(SENML_CBOR, specimens, INSTANCE.child(310)),
                senml(SENML_JSON, specimens, OBJECT),
                senml(SENML_JSON, specimens, INSTANCE),
                senml(SENML_JSON, specimens, INSTANCE.child(310)),
                HexFormat.of()
                        .parseHex(
                                "9fbf216a2f343234322f302f3331007f61306161ff02f95640ffbf006131021bffffffffffffffffffff"),
                SENML_CBOR.ofPaths(List.of(OBJECT, INSTANCE.child(310))),
                SENML_JSON.ofPaths(List.of(OBJECT, INSTANCE.child(310))),
                HexFormat.of().parseHex("410105"),
                bytes("-12.5e3"),
                bytes("66:0"),
                bytes("AAECAw=="),
                bytes("{\"4242\":{\"0\":\"5\",\"2\":\"-2.5\",\"4\":\"a\\u20ac\\n\",\"5\":\"AAEC\",\"99\":\"\u20ac\"}}"),
                bytes("{ \"4242\": { \"1\": 5, \"310\": {\"0\": \"1\", \"7\": -2}, \"311\": {} }}"),
                bytes("{\"310\":{\"0\":\"1\",\"70\":\"-5\",\"\\u0031\":\"9\"}}"),
                bytes("</>;rt=\"oma.lwm2m\";ct=\"110 112\",</1/0>,</3>;ver=1.1"));
    }

    private static byte[] senml(PayloadFormat format, Specimens specimens, LwM2mPath base) {
        PayloadWriter out = format.writer(base);
        out.begin(Specimen.OBJECT, 0);
        Specimen.TYPE.encode(specimens.next(), out);
        return out.done();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] mutated(byte[] seed, Random random) {
        byte[] payload = Arrays.copyOf(seed, Math.min(seed.length, 400));
        for (int i = random.nextInt(4); i >= 0 && payload.length > 0; i--) {
            int at = random.nextInt(payload.length);
            switch (random.nextInt(4)) {
                case 0 -> payload[at] = (byte) random.nextInt();
                case 1 -> payload[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> payload = Arrays.copyOf(payload, at);
                default -> System.arraycopy(payload, at, payload, random.nextInt(at + 1), payload.length - at);
            }
        }
        return payload;
    }

    private static byte[] random(Random random) {
        byte[] payload = new byte[random.nextInt(40)];
        random.nextBytes(payload);
        return payload;
    }

    @ParameterizedTest
    @MethodSource("readers")
    void anyOctetsAreEitherTakenOrRefused(Reader reader) {
        Random random = new Random(8);
        List<byte[]> seeds = seeds();
        int taken = 0;
        int refused = 0;
        for (int i = 0; i < 25_000; i++) {
            byte[] payload = i % 4 == 0 ? random(random) : mutated(seeds.get(random.nextInt(seeds.size())), random);
            if (reader.takes(payload)) {
                taken++;
            } else {
                refused++;
            }
        }
        assertThat(taken).as("payloads taken").isPositive();
        if (!reader.name().equals("octet-stream")) {
            assertThat(refused).as("payloads refused").isPositive();
        }
    }

    /** Payloads made to cost much. */
    private static List<byte[]> nasty() {
        byte[] nested = new byte[60_000];
        Arrays.fill(nested, (byte) 0x08);
        byte[] emptyInstances = new byte[3 * 20_000];
        byte[] emptyResources = new byte[3 * 20_000];
        for (int i = 0; i < 20_000; i++) {
            int id = 400 + i * 7919 % 65_000;
            put(emptyInstances, i, 0x20, id);
            put(emptyResources, i, 0xe0, id);
        }
        byte[] emptyRecords = new byte[60_000];
        Arrays.fill(emptyRecords, (byte) 0xa0);
        emptyRecords[0] = (byte) 0x9f;
        return List.of(
                emptyRecords,
                HexFormat.of().parseHex("9f" + "a10200".repeat(20_000)),
                HexFormat.of().parseHex("9fa221672f343234322f300200" + "a10200".repeat(20_000) + "ff"),
                HexFormat.of().parseHex("9fa321682f343234322f302f0061300200" + "a10200".repeat(20_000) + "ff"),
                HexFormat.of().parseHex("9b00000000fffffff0"),
                HexFormat.of().parseHex("9a0000ea60" + "a0".repeat(60_000)),
                HexFormat.of().parseHex("81a1007f" + "6130".repeat(30_000)),
                HexFormat.of().parseHex("81a16178" + "9f".repeat(60_000)),
                HexFormat.of().parseHex("81a1007affffffff"),
                bytes("[" + "{},".repeat(20_000)),
                bytes("[{\"bn\":\"/4242/0/0\",\"v\":1}" + ",{\"v\":1}".repeat(7_000) + "]"),
                bytes(records("/4242/", 5_000, "")),
                bytes(records("/4242/0/", 5_000, "")),
                bytes(records("/4242/0/310/", 5_000, "")),
                bytes(records("/4242/0/310/", 5_000, ",\"t\":-1")),
                bytes("[{\"n\":\"" + "/".repeat(60_000)),
                bytes("[{\"n\":\"/4242/0/0\",\"v\":" + "9".repeat(60_000) + "}]"),
                bytes("[{\"x\":" + "[".repeat(60_000)),
                HexFormat.of().parseHex("d800ffffff"),
                HexFormat.of().parseHex("d8000fffffff"),
                HexFormat.of().parseHex("60fffe"),
                HexFormat.of().parseHex("e0fffe"),
                HexFormat.of().parseHex("20fffe"),
                new byte[60_000],
                nested,
                emptyInstances,
                emptyResources,
                bytes("9".repeat(60_000)),
                bytes("1e" + "9".repeat(300)),
                bytes("0." + "0".repeat(60_000) + "1"),
                bytes("A".repeat(60_000)),
                bytes("\u00ff".repeat(30_000)),
                bytes("</>" + ",</>".repeat(9_999)),
                bytes("</>;a" + ",</>;a".repeat(9_999)),
                bytes("</>;a=\"" + "\\\\".repeat(30_000)),
                bytes("</>" + ";".repeat(60_000)),
                bytes("\"".repeat(60_000)),
                bytes("<".repeat(60_000)),
                bytes(" ".repeat(60_000)),
                bytes("[".repeat(60_000)),
                bytes("{\"4242\":".repeat(7_000)),
                bytes("{\"4242\":{\"310\":" + "{\"0\":".repeat(10_000)),
                bytes("{\"" + "4".repeat(60_000) + "\":{}}"),
                bytes("{\"4242\":{\"" + "\\u0030".repeat(10_000) + "\":\"\"}}"),
                bytes("{\"4242\":{\"4\":\"" + "\\u20ac".repeat(10_000) + "\"}}"),
                bytes("{\"4242\":{\"4\":\"" + "\\\"".repeat(30_000)),
                bytes("{\"4242\":{\"0\":" + "9".repeat(60_000) + "}}"),
                bytes("{\"4242\":{" + members(5_000) + "}}"),
                bytes("{\"310\":{" + members(5_000) + "}}"),
                bytes("{\"4242\":{\"310\":{" + members(5_000) + "}}}"));
    }

    private static String members(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"" + (400 + i * 7919 % 65_000) + "\":\"\"")
                .collect(Collectors.joining(","));
    }

    private static String records(String base, int count, String more) {
        String tail = base.equals("/4242/") ? "/0" : "";
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"bn\":\"" + base + (400 + i * 7919 % 65_000) + tail + "\",\"v\":1" + more + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static void put(byte[] payload, int index, int type, int id) {
        payload[index * 3] = (byte) type;
        payload[index * 3 + 1] = (byte) (id >>> 8);
        payload[index * 3 + 2] = (byte) id;
    }

    @Test
    void memoryTakenStaysInProportionToThePayload() throws InterruptedException {
        // A thread of its own: the deeper the stack, the more an exception's trace takes.
        List<String> excesses = new ArrayList<>();
        Thread thread = new Thread(() -> {
            for (Reader reader : readers()) {
                for (byte[] payload : nasty()) {
                    long allocated = allocated(reader, payload);
                    if (allocated > 64L * payload.length + 4096) {
                        String begin = HexFormat.of().formatHex(payload, 0, Math.min(payload.length, 8));
                        excesses.add(reader + ", " + payload.length + " octets, " + begin + "…: " + allocated);
                    }
                }
            }
        });
        thread.start();
        thread.join();
        assertThat(excesses).isEmpty();
    }

    private static long allocated(Reader reader, byte[] payload) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int warm = 0; warm < 3; warm++) {
            reader.takes(payload);
        }
        long before = threads.getCurrentThreadAllocatedBytes();
        reader.takes(payload);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
