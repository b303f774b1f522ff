package dev.lathe.client.access;

import dev.lathe.client.object.AccessPolicy;
import dev.lathe.client.object.Right;
import dev.lathe.path.LwM2mPath;

/**
 * Access Control of a client with one server account: the server has all rights, and Object 2 is not needed (LwM2M Core,
 * 8.2.1). What holds keys is nobody's.
 */
public final class SingleServerAccess implements AccessPolicy {

    private static final int SECURITY = 0;
    private static final int OSCORE = 21;
    private static final int COSE = 23;

    @Override
    public boolean hides(int object) {
        return object == SECURITY || object == OSCORE || object == COSE;
    }

    @Override
    public boolean permits(int server, LwM2mPath path, Right right) {
        return true;
    }
}
