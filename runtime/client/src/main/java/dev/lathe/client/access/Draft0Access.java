package dev.lathe.client.access;

import dev.lathe.client.object.AccessPolicy;
import dev.lathe.client.object.Right;
import dev.lathe.path.LwM2mPath;

/** The early draft has a heading for Access Control (8.2) and no text below it: the server reaches whatever there is. */
public final class Draft0Access implements AccessPolicy {

    @Override
    public boolean hides(int object) {
        return false;
    }

    @Override
    public boolean permits(int server, LwM2mPath path, Right right) {
        return true;
    }
}
