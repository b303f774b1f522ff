package dev.lathe.benchmarks;

import dev.lathe.codec.Codecs;
import dev.lathe.message.ContentFormat;
import dev.lathe.objects.Device;
import dev.lathe.objects.Security;
import dev.lathe.objects.Server;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.stub.ValueType;

/** Lathe, its call sites as mixed as in life: several formats, several Objects. */
final class LatheCodec {

    private static final int ROUNDS = 20_000;
    private static final LwM2mPath DEVICE = LwM2mPath.of(3, 0);

    private final PayloadFormat tlv = format(ContentFormat.TLV);
    private final PayloadFormat text = format(ContentFormat.TEXT);
    private final PayloadFormat opaque = format(ContentFormat.OPAQUE);

    LatheCodec() {
        int octets = 0;
        for (int i = 0; i < ROUNDS; i++) {
            octets += there(tlv, Payloads.DEVICE, DEVICE, Device.TYPE);
            octets += there(tlv, Payloads.SENSOR, LwM2mPath.of(3303, 0), Sensor.TYPE);
            octets += there(tlv, Payloads.SECURITY, LwM2mPath.of(0, 1), Security.TYPE);
            octets += there(tlv, Payloads.SERVER, LwM2mPath.of(1, 0), Server.TYPE);
            octets += there(text, Payloads.NUMBER, DEVICE.child(9), Device.TYPE);
            octets += there(text, Payloads.NUMBER, LwM2mPath.of(3303, 0, 5700), Sensor.TYPE);
            octets += there(opaque, Payloads.KEY, LwM2mPath.of(0, 1, 5), Security.TYPE);
        }
        if (octets == 0) {
            throw new IllegalStateException("nothing was written");
        }
    }

    private static PayloadFormat format(ContentFormat number) {
        return Codecs.standard().format(number).orElseThrow();
    }

    /** There and back again. */
    private static <V> int there(PayloadFormat format, byte[] payload, LwM2mPath path, ValueType<V, ?> type) {
        V value = type.decode(format.reader(payload, path));
        PayloadWriter out = format.writer(path);
        type.encode(value, out);
        return out.done().length;
    }

    Device decode(byte[] payload) {
        return Device.TYPE.decode(tlv.reader(payload, DEVICE));
    }

    byte[] encode(Device value) {
        PayloadWriter out = tlv.writer(DEVICE);
        Device.TYPE.encode(value, out);
        return out.done();
    }
}
