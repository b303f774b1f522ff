package dev.lathe.stub;

import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.UnknownResources;
import dev.lathe.spec.DataType;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.Operations;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.value.Multiple;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import dev.lathe.value.UnsignedInteger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A value type with a single and a multiple Resource of every data type, in the shape of generated code. Resources 0 to 7 are
 * single, 310 to 317 multiple.
 */
public record Specimen(
        int present,
        long count,
        long total,
        double level,
        boolean enabled,
        @Nullable String label,
        @Nullable Opaque key,
        @Nullable Instant since,
        @Nullable ObjectLink peer,
        @Nullable Multiple<Long> counts,
        @Nullable Multiple<UnsignedInteger> totals,
        @Nullable Multiple<Double> levels,
        @Nullable Multiple<Boolean> enableds,
        @Nullable Multiple<String> labels,
        @Nullable Multiple<Opaque> keys,
        @Nullable Multiple<Instant> sinces,
        @Nullable Multiple<ObjectLink> peers,
        UnknownResources unknown) {

    public static final int OBJECT = 4242;

    private static final ResourceSpec COUNT = single(0, "Count", DataType.INTEGER);
    private static final ResourceSpec TOTAL = single(1, "Total", DataType.UNSIGNED_INTEGER);
    private static final ResourceSpec LEVEL = single(2, "Level", DataType.FLOAT);
    private static final ResourceSpec ENABLED = single(3, "Enabled", DataType.BOOLEAN);
    private static final ResourceSpec LABEL = single(4, "Label", DataType.STRING);
    private static final ResourceSpec KEY = single(5, "Key", DataType.OPAQUE);
    private static final ResourceSpec SINCE = single(6, "Since", DataType.TIME);
    private static final ResourceSpec PEER = single(7, "Peer", DataType.OBJLNK);
    private static final ResourceSpec COUNTS =
            single(310, "Counts", DataType.INTEGER).asMultiple();
    private static final ResourceSpec TOTALS =
            single(311, "Totals", DataType.UNSIGNED_INTEGER).asMultiple();
    private static final ResourceSpec LEVELS =
            single(312, "Levels", DataType.FLOAT).asMultiple();
    private static final ResourceSpec ENABLEDS =
            single(313, "Enableds", DataType.BOOLEAN).asMultiple();
    private static final ResourceSpec LABELS =
            single(314, "Labels", DataType.STRING).asMultiple();
    private static final ResourceSpec KEYS =
            single(315, "Keys", DataType.OPAQUE).asMultiple();
    private static final ResourceSpec SINCES =
            single(316, "Sinces", DataType.TIME).asMultiple();
    private static final ResourceSpec PEERS =
            single(317, "Peers", DataType.OBJLNK).asMultiple();

    public static final ValueType<Specimen, Specimen> TYPE = new Codec();

    private static ResourceSpec single(int id, String name, DataType type) {
        return ResourceSpec.of(OBJECT, id, name, Operations.RW, type);
    }

    @Override
    public String toString() {
        return TYPE.describe(this);
    }

    private static final class Codec extends ValueType<Specimen, Specimen> {

        Codec() {
            super(ObjectSpec.of(
                    OBJECT,
                    "Specimen",
                    "urn:oma:lwm2m:x:4242",
                    "1.0",
                    COUNT,
                    TOTAL,
                    LEVEL,
                    ENABLED,
                    LABEL,
                    KEY,
                    SINCE,
                    PEER,
                    COUNTS,
                    TOTALS,
                    LEVELS,
                    ENABLEDS,
                    LABELS,
                    KEYS,
                    SINCES,
                    PEERS));
        }

        @Override
        public Specimen decode(PayloadReader in) {
            int present = 0;
            long count = 0;
            long total = 0;
            double level = 0;
            boolean enabled = false;
            String label = null;
            Opaque key = null;
            Instant since = null;
            ObjectLink peer = null;
            Multiple.Collector<Long> counts = null;
            Multiple.Collector<UnsignedInteger> totals = null;
            Multiple.Collector<Double> levels = null;
            Multiple.Collector<Boolean> enableds = null;
            Multiple.Collector<String> labels = null;
            Multiple.Collector<Opaque> keys = null;
            Multiple.Collector<Instant> sinces = null;
            Multiple.Collector<ObjectLink> peers = null;
            UnknownResources.Builder unknown = null;
            while (in.next()) {
                switch (in.resource()) {
                    case 0 -> {
                        count = in.integer();
                        present |= 1;
                    }
                    case 1 -> {
                        total = in.unsigned();
                        present |= 2;
                    }
                    case 2 -> {
                        level = in.real();
                        present |= 4;
                    }
                    case 3 -> {
                        enabled = in.bool();
                        present |= 8;
                    }
                    case 4 -> label = in.text();
                    case 5 -> key = in.opaque();
                    case 6 -> since = in.time();
                    case 7 -> peer = in.link();
                    case 310 -> {
                        counts = Multiple.collector(counts);
                        if (in.hasValue()) {
                            counts.add(in.element(), in.integer());
                        }
                    }
                    case 311 -> {
                        totals = Multiple.collector(totals);
                        if (in.hasValue()) {
                            totals.add(in.element(), UnsignedInteger.ofBits(in.unsigned()));
                        }
                    }
                    case 312 -> {
                        levels = Multiple.collector(levels);
                        if (in.hasValue()) {
                            levels.add(in.element(), in.real());
                        }
                    }
                    case 313 -> {
                        enableds = Multiple.collector(enableds);
                        if (in.hasValue()) {
                            enableds.add(in.element(), in.bool());
                        }
                    }
                    case 314 -> {
                        labels = Multiple.collector(labels);
                        if (in.hasValue()) {
                            labels.add(in.element(), in.text());
                        }
                    }
                    case 315 -> {
                        keys = Multiple.collector(keys);
                        if (in.hasValue()) {
                            keys.add(in.element(), in.opaque());
                        }
                    }
                    case 316 -> {
                        sinces = Multiple.collector(sinces);
                        if (in.hasValue()) {
                            sinces.add(in.element(), in.time());
                        }
                    }
                    case 317 -> {
                        peers = Multiple.collector(peers);
                        if (in.hasValue()) {
                            peers.add(in.element(), in.link());
                        }
                    }
                    default -> unknown = UnknownResources.add(unknown, in);
                }
            }
            return new Specimen(
                    present,
                    count,
                    total,
                    level,
                    enabled,
                    label,
                    key,
                    since,
                    peer,
                    done(counts),
                    done(totals),
                    done(levels),
                    done(enableds),
                    done(labels),
                    done(keys),
                    done(sinces),
                    done(peers),
                    UnknownResources.done(unknown));
        }

        private static <T> @Nullable Multiple<T> done(Multiple.@Nullable Collector<T> collector) {
            return collector == null ? null : collector.done();
        }

        @Override
        public void encode(Specimen it, PayloadWriter out) {
            if ((it.present & 1) != 0) {
                out.integer(0, it.count);
            }
            if ((it.present & 2) != 0) {
                out.unsigned(1, it.total);
            }
            if ((it.present & 4) != 0) {
                out.real(2, it.level);
            }
            if ((it.present & 8) != 0) {
                out.bool(3, it.enabled);
            }
            if (it.label != null) {
                out.text(4, it.label);
            }
            if (it.key != null) {
                out.opaque(5, it.key);
            }
            if (it.since != null) {
                out.time(6, it.since);
            }
            if (it.peer != null) {
                out.link(7, it.peer);
            }
            if (it.counts != null) {
                out.integers(310, it.counts);
            }
            if (it.totals != null) {
                out.unsigneds(311, it.totals);
            }
            if (it.levels != null) {
                out.reals(312, it.levels);
            }
            if (it.enableds != null) {
                out.bools(313, it.enableds);
            }
            if (it.labels != null) {
                out.texts(314, it.labels);
            }
            if (it.keys != null) {
                out.opaques(315, it.keys);
            }
            if (it.sinces != null) {
                out.times(316, it.sinces);
            }
            if (it.peers != null) {
                out.links(317, it.peers);
            }
            it.unknown.writeTo(out);
        }

        @Override
        public Specimen decodePatch(PayloadReader in) {
            return decode(in);
        }

        @Override
        public void encodePatch(Specimen patch, PayloadWriter out) {
            encode(patch, out);
        }
    }
}
