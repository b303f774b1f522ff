package dev.lathe.objects;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.tlv.TlvFormat;
import dev.lathe.stub.ValueType;
import dev.lathe.stub.client.InstanceType;
import dev.lathe.stub.client.ObjectInstance;
import java.util.function.Consumer;

/** Values on their way between a device and a server, in TLV. */
final class Exchange {

    static final PayloadFormat TLV = new TlvFormat(ContentFormat.TLV);

    private Exchange() {}

    static <V> V decoded(ValueType<V, ?> type, Consumer<PayloadWriter> values) {
        LwM2mPath path = LwM2mPath.of(type.spec().id(), 0);
        PayloadWriter out = TLV.writer(path);
        values.accept(out);
        return type.decode(TLV.reader(out.done(), path));
    }

    /** All that can be read of a device's instance, sent and received. */
    static <V, I extends ObjectInstance> V received(ValueType<V, ?> type, InstanceType<I, ?> stub, I instance) {
        return decoded(type, out -> stub.resources(instance).stream()
                .filter(resource -> resource.operations().readable())
                .forEach(resource -> stub.read(instance, resource.id(), out)));
    }

    static <V> byte[] encoded(ValueType<V, ?> type, V value) {
        PayloadWriter out = TLV.writer(LwM2mPath.of(type.spec().id(), 0));
        type.encode(value, out);
        return out.done();
    }
}
