package dev.lathe.benchmarks;

import dev.lathe.codec.Codecs;
import dev.lathe.message.ContentFormat;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadWriter;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The early draft's Device Info of three values out of JSON and into it, in a JVM that has used the other formats before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Draft0JsonBenchmark {

    private static final LwM2mPath DEVICE_INFO = Family.DRAFT_0.instance(3, 0);

    private final byte[] payload = Payloads.DEVICE_INFO;

    private final PayloadFormat json =
            Codecs.of(Family.DRAFT_0).format(ContentFormat.JSON).orElseThrow();
    private final DeviceInfo deviceInfo = decode();
    private final @Nullable String[] texts = JacksonFloor.decode(payload);

    public Draft0JsonBenchmark() {
        requireSame(encode(deviceInfo), payload);
        requireSame(JacksonFloor.encode(texts), payload);
        // Its constructor uses the other formats, as a server does in its life.
        LatheCodec others = new LatheCodec();
        requireSame(others.encode(others.decode(Payloads.DEVICE)), Payloads.DEVICE);
    }

    private static void requireSame(byte[] written, byte[] read) {
        if (!Arrays.equals(written, read)) {
            throw new IllegalStateException("what was read is not what is written: " + Arrays.toString(written));
        }
    }

    private DeviceInfo decode() {
        return DeviceInfo.TYPE.decode(json.reader(payload, DEVICE_INFO));
    }

    private byte[] encode(DeviceInfo value) {
        PayloadWriter out = json.writer(DEVICE_INFO);
        DeviceInfo.TYPE.encode(value, out);
        return out.done();
    }

    @Benchmark
    public Object decodeDraft0Lathe() {
        return decode();
    }

    @Benchmark
    public Object decodeDraft0Floor() {
        return JacksonFloor.decode(payload);
    }

    @Benchmark
    public Object encodeDraft0Lathe() {
        return encode(deviceInfo);
    }

    @Benchmark
    public Object encodeDraft0Floor() {
        return JacksonFloor.encode(texts);
    }
}
