package dev.lathe.payload.senml;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadFault;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.TokenKind;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over the records of a payload, which it looks through once before the first value, as they may come in any order.
 * A payload for a Resource that has no records is one without instances.
 */
final class SenmlReader extends PayloadReader {

    private final byte[] payload;
    private final LwM2mPath base;
    private final Function<PayloadFault, SenmlRecords> records;

    private @Nullable SenmlRecords source;
    private @Nullable SenmlPack pack;
    private int next;
    /** The path of the token before; of an Object Instance, as long as no value of it came by. */
    private long last = SenmlName.ROOT;

    private boolean begun;
    private boolean ended;

    SenmlReader(ContentFormat number, byte[] payload, LwM2mPath base, Function<PayloadFault, SenmlRecords> records) {
        super(number, payload);
        this.payload = payload;
        this.base = base;
        this.records = records;
    }

    @Override
    protected boolean fill() {
        if (!begun) {
            begun = true;
            if (base.has(PathLevel.OBJECT_INSTANCE)) {
                beginInstance(base.object(), base.instance(), 0);
                last = SenmlName.of(LwM2mPath.of(base.object(), base.instance()));
                return true;
            }
        }
        SenmlPack all = pack == null ? read() : pack;
        return next < all.size() ? visit(all, all.visited(next)) : end(all);
    }

    private SenmlPack read() {
        source = records.apply(this::malformed);
        SenmlPack all = source.pack(base);
        if (source.octets() != payload) {
            tokensIn(source.octets());
        }
        pack = all;
        return all;
    }

    private boolean visit(SenmlPack all, int record) {
        long path = all.path(record);
        int at = all.at(record);
        if (path >>> 32 != last >>> 32) {
            beginInstance(SenmlName.object(path), SenmlName.instance(path), at);
            last = path | 0xffff_ffffL;
            return true;
        }
        int element = SenmlName.element(path);
        if (path >>> 16 != last >>> 16) {
            beginResource(SenmlName.resource(path), at);
        } else if (element == SenmlName.NONE || SenmlName.element(last) == SenmlName.NONE) {
            throw malformed(at, "the Resource is there with a single value and with instances");
        }
        if (element != SenmlName.NONE) {
            beginElement(element, at);
        }
        last = path;
        next++;
        token(all.kind(record), at, all.length(record));
        return true;
    }

    private void token(TokenKind kind, int at, int length) {
        boolean isNumber = kind == TokenKind.INTEGER || kind == TokenKind.FLOAT || kind == TokenKind.UNSIGNED;
        if (isNumber && source != null) {
            number(kind, at, length, source.bits(at));
        } else {
            value(kind, at, length);
        }
    }

    /** True if the Resource asked for is there without instances, which is a token. */
    private boolean end(SenmlPack all) {
        if (ended || all.size() > 0 || !base.has(PathLevel.RESOURCE)) {
            return false;
        }
        ended = true;
        if (base.level() == PathLevel.RESOURCE_INSTANCE) {
            throw malformed(0, "there is no value for " + base);
        }
        beginResource(base.resource(), 0);
        value(TokenKind.EMPTY_MULTIPLE, 0, 0);
        return true;
    }
}
