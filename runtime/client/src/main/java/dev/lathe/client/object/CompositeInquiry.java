package dev.lathe.client.object;

import dev.lathe.message.Peer;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.CompositeFormat;
import java.util.List;

/**
 * A Read-Composite (LwM2M Core, 6.3.8).
 *
 * @param paths in ascending order, none below another
 * @param format of the answer
 */
record CompositeInquiry(CompositeReads reads, Peer peer, List<LwM2mPath> paths, CompositeFormat format)
        implements Inquiry {

    @Override
    public boolean isComposite() {
        return true;
    }

    @Override
    public boolean concerns(LwM2mPath instance) {
        return !reads.hides(instance) && Inquiry.super.concerns(instance);
    }

    @Override
    public Reading read() {
        return reads.read(this);
    }
}
