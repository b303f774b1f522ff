package dev.lathe.stub.client;

import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ResourceSpec;
import java.util.List;

/** The place an Object Instance has in a client. Implemented by the runtime; safe for all threads. */
public interface Attachment {

    LwM2mPath path();

    /** These Resources have new values. Returns at once. */
    void changed(List<ResourceSpec> resources);
}
