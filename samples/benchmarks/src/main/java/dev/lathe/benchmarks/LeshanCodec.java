package dev.lathe.benchmarks;

import org.eclipse.leshan.core.model.LwM2mModel;
import org.eclipse.leshan.core.model.ObjectLoader;
import org.eclipse.leshan.core.model.StaticModel;
import org.eclipse.leshan.core.node.LwM2mNode;
import org.eclipse.leshan.core.node.LwM2mPath;
import org.eclipse.leshan.core.node.codec.DefaultLwM2mDecoder;
import org.eclipse.leshan.core.node.codec.DefaultLwM2mEncoder;
import org.eclipse.leshan.core.request.ContentFormat;

/** Leshan with the models its jar carries, warmed up with the same payloads. */
final class LeshanCodec {

    private static final int ROUNDS = 20_000;
    private static final LwM2mPath DEVICE = new LwM2mPath(3, 0);

    private final LwM2mModel model = new StaticModel(ObjectLoader.loadDefault());
    private final DefaultLwM2mDecoder decoder = new DefaultLwM2mDecoder();
    private final DefaultLwM2mEncoder encoder = new DefaultLwM2mEncoder();

    LeshanCodec() {
        int octets = 0;
        for (int i = 0; i < ROUNDS; i++) {
            octets += there(ContentFormat.TLV, Payloads.DEVICE, DEVICE);
            octets += there(ContentFormat.TLV, Payloads.SECURITY, new LwM2mPath(0, 1));
            octets += there(ContentFormat.TLV, Payloads.SERVER, new LwM2mPath(1, 0));
            octets += there(ContentFormat.TEXT, Payloads.NUMBER, new LwM2mPath(3, 0, 9));
            octets += there(ContentFormat.OPAQUE, Payloads.KEY, new LwM2mPath(0, 1, 5));
        }
        if (octets == 0) {
            throw new IllegalStateException("nothing was written");
        }
    }

    /** There and back again. */
    private int there(ContentFormat format, byte[] payload, LwM2mPath path) {
        LwM2mNode node = decoder.decode(payload, format, null, path, model);
        return encoder.encode(node, format, null, path, model).length;
    }

    LwM2mNode decode(byte[] payload) {
        return decoder.decode(payload, ContentFormat.TLV, null, DEVICE, model);
    }

    byte[] encode(LwM2mNode node) {
        return encoder.encode(node, ContentFormat.TLV, null, DEVICE, model);
    }
}
