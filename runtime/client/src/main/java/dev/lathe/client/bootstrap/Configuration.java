package dev.lathe.client.bootstrap;

import dev.lathe.client.registration.ServerAccount;
import dev.lathe.path.LwM2mPath;
import java.util.List;

/**
 * What a bootstrap has made of a client.
 *
 * @param account of the LwM2M Server that the client registers with from now on
 * @param written the Object Instances that the Bootstrap-Server wrote, in ascending order
 * @param deleted those that were there before and are not there any more, in ascending order
 */
public record Configuration(ServerAccount account, List<LwM2mPath> written, List<LwM2mPath> deleted) {

    public Configuration {
        written = List.copyOf(written);
        deleted = List.copyOf(deleted);
    }
}
