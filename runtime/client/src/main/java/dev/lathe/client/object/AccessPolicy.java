package dev.lathe.client.object;

import dev.lathe.path.LwM2mPath;

/** Who may do what (LwM2M Core, 8.2). Safe for all threads. */
public interface AccessPolicy {

    /** Whether no server reaches that Object, nor sees that it is there: Security and the like. */
    boolean hides(int object);

    /**
     * Whether the server may do that to an Object or Object Instance that exists.
     *
     * @param server its Short Server ID
     * @param path down to the Object Instance at most
     */
    boolean permits(int server, LwM2mPath path, Right right);
}
