package dev.lathe.client.object;

import dev.lathe.message.Request;
import dev.lathe.path.LwM2mPath;
import java.util.List;

/** A Read (LwM2M Core, 6.3.1). */
record SingleInquiry(Reads reads, Request request, LwM2mPath path) implements Inquiry {

    @Override
    public List<LwM2mPath> paths() {
        return List.of(path);
    }

    @Override
    public boolean isComposite() {
        return false;
    }

    @Override
    public Reading read() {
        return reads.read(request, path);
    }
}
