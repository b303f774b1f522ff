package dev.lathe.payload.senml;

import dev.lathe.message.PayloadException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadFault;
import dev.lathe.payload.TokenKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads records one after the other and makes of each its path and its value (RFC 8428, section 4): what is in them is taken
 * apart by CBOR or JSON, what it means is decided here.
 */
abstract class SenmlRecords {

    /** What a capacity is where the number of records is not said. */
    private static final int USUAL_CAPACITY = 16;

    /** The shortest record with a value, {@code {2: 0}}. */
    private static final int SHORTEST_RECORD = 3;

    private static final int MOST_VERSION = 10;
    static final int MAX_PATHS = 1000;
    private static final int SHOWN = 40;

    /** Beyond it, no clock shows a time. */
    private static final double MAX_TIME = 3.1e16;

    private final PayloadFault fault;
    private final SenmlName base = new SenmlName();
    private final SenmlName resolved = new SenmlName();
    private int baseAt;
    private int baseLength;
    private double baseTime;

    // The record that is read.
    private int seen;
    private int recordAt;
    private int nameAt;
    private int nameLength;
    private double time;
    private boolean hasValue;
    private TokenKind kind = TokenKind.INSTANCE;
    private int valueAt;
    private int valueLength;

    SenmlRecords(PayloadFault fault) {
        this.fault = fault;
    }

    /** Takes the begin of the pack; returns how many records are said to follow, -1 if nothing says it. */
    abstract int open();

    /** Whether there is another record, of which so many are left; at the end, nothing may follow the pack. */
    abstract boolean another(int left);

    /** Takes a record: calls the methods below for its fields. */
    abstract void record();

    abstract int at();

    /** Where names and values lie. */
    abstract byte[] octets();

    /** The number there, for kinds that have one. */
    abstract long bits(int valueOffset);

    final PayloadException malformed(int offset, String reason) {
        return fault.at(offset, reason);
    }

    /** All records, each with a value below that path. */
    final SenmlPack pack(LwM2mPath under) {
        long wanted = SenmlName.of(under);
        int shift = 64 - 16 * under.level().depth();
        int left = open();
        int most = octets().length / SHORTEST_RECORD + 1;
        SenmlPack pack = new SenmlPack(left < 0 ? USUAL_CAPACITY : Math.min(left, most));
        for (; another(left); left -= left > 0 ? 1 : 0) {
            readRecord();
            long path = resolvedPath();
            if (!hasValue) {
                throw malformed(recordAt, shownName() + " has no value");
            }
            if (shift < 64 && path >>> shift != wanted >>> shift) {
                throw malformed(nameOffset(), shownName() + " does not lie under " + under);
            }
            if (SenmlName.resource(path) == SenmlName.NONE) {
                throw malformed(nameOffset(), shownName() + " has no value of its own: Resources have");
            }
            pack.add(path, kind, valueAt, valueLength, time());
        }
        pack.end(fault);
        return pack;
    }

    /** The paths of records without values, in the order of the payload, each once. */
    final List<LwM2mPath> paths() {
        Set<LwM2mPath> paths = new LinkedHashSet<>();
        int left = open();
        for (; another(left); left -= left > 0 ? 1 : 0) {
            readRecord();
            long path = resolvedPath();
            if (hasValue) {
                throw malformed(valueAt, shownName() + " has a value, where paths are asked for");
            }
            if (paths.add(SenmlName.path(path)) && paths.size() > MAX_PATHS) {
                throw malformed(recordAt, "more than " + MAX_PATHS + " paths are asked for");
            }
        }
        if (paths.isEmpty()) {
            throw malformed(0, "no path is asked for");
        }
        return new ArrayList<>(paths);
    }

    private void readRecord() {
        seen = 0;
        recordAt = at();
        nameLength = 0;
        time = 0;
        hasValue = false;
        record();
    }

    private long resolvedPath() {
        resolved.set(base);
        resolved.append(octets(), nameAt, nameLength);
        if (resolved.isEmpty()) {
            throw malformed(recordAt, "a record has a name, its own or a base name");
        }
        if (!resolved.end()) {
            throw malformed(
                    nameOffset(),
                    "the name " + shownName() + " is no path: write ids from 0 to 65534, as /3/0/1, at most four");
        }
        return resolved.ids();
    }

    private int nameOffset() {
        return nameLength > 0 ? nameAt : recordAt;
    }

    private String shownName() {
        byte[] octets = octets();
        String name = new String(octets, baseAt, Math.min(baseLength, SHOWN), StandardCharsets.UTF_8)
                + new String(octets, nameAt, Math.min(nameLength, SHOWN), StandardCharsets.UTF_8);
        String shortened = name.length() <= SHOWN ? name : name.substring(0, SHOWN) + "…";
        return "'" + shortened.replaceAll("\\p{Cntrl}", "\ufffd") + "'";
    }

    private double time() {
        double sum = baseTime + time;
        if (Math.abs(sum) > MAX_TIME) {
            throw malformed(recordAt, "a time of " + sum + " s is beyond the years a clock can show");
        }
        return sum;
    }

    /** A field comes; each is in a record once at most. */
    final void field(SenmlField field, int offset) {
        int bit = field.bit();
        if ((seen & bit) != 0) {
            throw malformed(offset, "'" + field.label() + "' is there twice in a record");
        }
        seen |= bit;
    }

    final void baseName(int from, int length) {
        baseAt = from;
        baseLength = length;
        base.clear();
        base.append(octets(), from, length);
    }

    final void name(int from, int length) {
        nameAt = from;
        nameLength = length;
    }

    final void baseTime(double seconds) {
        baseTime = seconds;
    }

    final void time(double seconds) {
        time = seconds;
    }

    final void version(double version, int offset) {
        if (!(version >= 1 && version <= MOST_VERSION)) {
            throw malformed(offset, "'bver' is at most " + MOST_VERSION + ", the version of SenML that is read here");
        }
    }

    final void value(TokenKind tokenKind, int from, int length) {
        if (hasValue) {
            throw malformed(from, "a record has one value, not two");
        }
        hasValue = true;
        kind = tokenKind;
        valueAt = from;
        valueLength = length;
    }

    /** A field that SenML has and LwM2M does not. */
    final PayloadException unsupported(SenmlField field, int offset) {
        return malformed(offset, "'" + field.label() + "' has no meaning in LwM2M: a record has a value of its own");
    }

    /** A field whose label is not known must be understood if the label says so (RFC 8428, 4.4). */
    final void unknownField(String label, int offset) {
        if (label.endsWith("_")) {
            throw malformed(offset, "the field '" + label + "' must be understood, and is not");
        }
    }
}
