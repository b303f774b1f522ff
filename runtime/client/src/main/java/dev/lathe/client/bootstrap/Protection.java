package dev.lathe.client.bootstrap;

import dev.lathe.objects.Security;
import dev.lathe.path.LwM2mPath;
import dev.lathe.value.ObjectLink;
import java.util.Optional;

/**
 * What no bootstrap deletes: the account of the Bootstrap-Server with the OSCORE Object Instance it points to, and the Device
 * Object (LwM2M Core, 6.1.7.6).
 *
 * @param account where the account is; it is there, for it is never deleted
 */
record Protection(Staging staging, LwM2mPath account) {

    private static final LwM2mPath DEVICE = LwM2mPath.of(3, 0);

    /** Why it stays; empty if it may go. */
    Optional<String> of(LwM2mPath instance) {
        if (instance.equals(account)) {
            return Optional.of("the account of the Bootstrap-Server");
        }
        if (instance.equals(DEVICE)) {
            return Optional.of("the Device Object Instance");
        }
        return oscore().filter(instance::equals).map(path -> "what the account of the Bootstrap-Server points to");
    }

    private Optional<LwM2mPath> oscore() {
        return staging.values(account)
                .as(Security.TYPE)
                .oscoreSecurityMode()
                .filter(link -> link.object() <= LwM2mPath.MAX_ID && link.instance() <= LwM2mPath.MAX_ID)
                .map(Protection::path);
    }

    private static LwM2mPath path(ObjectLink link) {
        return LwM2mPath.of(link.object(), link.instance());
    }
}
