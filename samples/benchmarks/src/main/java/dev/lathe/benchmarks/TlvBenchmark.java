package dev.lathe.benchmarks;

import dev.lathe.objects.Device;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.eclipse.leshan.core.node.LwM2mNode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A Device of 16 values out of TLV and into it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TlvBenchmark {

    private final byte[] payload = Payloads.DEVICE;

    private final LatheCodec lathe = new LatheCodec();
    private final Device device = lathe.decode(payload);

    private final LeshanCodec leshan = new LeshanCodec();
    private final LwM2mNode node = leshan.decode(payload);

    private final FloorCodec.Values values = FloorCodec.decode(payload);

    public TlvBenchmark() {
        requireSame(lathe.encode(device));
        requireSame(leshan.encode(node));
        requireSame(FloorCodec.encode(values));
    }

    private void requireSame(byte[] written) {
        if (!Arrays.equals(written, payload)) {
            throw new IllegalStateException("what was read is not what is written: " + Arrays.toString(written));
        }
    }

    @Benchmark
    public Object decodeLathe() {
        return lathe.decode(payload);
    }

    @Benchmark
    public Object decodeLeshan() {
        return leshan.decode(payload);
    }

    @Benchmark
    public Object decodeFloor() {
        return FloorCodec.decode(payload);
    }

    @Benchmark
    public Object encodeLathe() {
        return lathe.encode(device);
    }

    @Benchmark
    public Object encodeLeshan() {
        return leshan.encode(node);
    }

    @Benchmark
    public Object encodeFloor() {
        return FloorCodec.encode(values);
    }
}
