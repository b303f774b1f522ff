package dev.lathe.server.bootstrap;

import dev.lathe.link.Link;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In which instances of the Security and Server Objects a device keeps its accounts, as its Bootstrap-Discover tells (LwM2M Core,
 * 6.1.7.3): each with its Short Server ID, but for that of the Bootstrap-Server, which has none. Immutable.
 */
final class AccountPlaces {

    static final int SECURITY = 0;
    static final int SERVER = 1;

    private static final int MAX_SHORT_SERVER_ID = 65534;

    private final Set<Integer> unidentified = new HashSet<>();
    private final Ids securities = new Ids();
    private final Ids servers = new Ids();

    private AccountPlaces() {}

    /** Of a device that does not say: the Bootstrap-Server's account is in {@code /0/0}, where devices have it by default. */
    static AccountPlaces assumed() {
        return reported(List.of());
    }

    /**
     * Whatever has no Short Server ID may be the Bootstrap-Server's account. If none of them has none, the device does not show that
     * account, and it is taken to be in {@code /0/0} unless another is there.
     */
    static AccountPlaces reported(List<Link> links) {
        AccountPlaces places = new AccountPlaces();
        for (Link link : links) {
            link.path()
                    .filter(path -> path.level() == PathLevel.OBJECT_INSTANCE)
                    .ifPresent(path -> places.add(path, shortServerId(link)));
        }
        if (places.unidentified.isEmpty() && !places.securities.taken.contains(0)) {
            places.add(LwM2mPath.of(SECURITY, 0), Optional.empty());
        }
        return places;
    }

    private void add(LwM2mPath path, Optional<Integer> shortServerId) {
        if (path.object() == SECURITY) {
            securities.add(path.instance(), shortServerId);
            if (shortServerId.isEmpty()) {
                unidentified.add(path.instance());
            }
        } else if (path.object() == SERVER) {
            servers.add(path.instance(), shortServerId);
        }
    }

    /** A number that is no id of a LwM2M Server, as 65535, says no more than none. */
    private static Optional<Integer> shortServerId(Link link) {
        return link.attribute("ssid")
                .filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .filter(id -> id >= 1 && id <= MAX_SHORT_SERVER_ID);
    }

    /** Whether the account of the Bootstrap-Server is there, or may be. */
    boolean isBootstrapServer(LwM2mPath path) {
        return path.family() == Family.LWM2M
                && path.level() == PathLevel.OBJECT_INSTANCE
                && path.object() == SECURITY
                && unidentified.contains(path.instance());
    }

    /** @param reserved ids that are given away already */
    Places securities(Set<Integer> reserved) {
        return new Places(securities, reserved);
    }

    /** @param reserved ids that are given away already */
    Places servers(Set<Integer> reserved) {
        return new Places(servers, reserved);
    }

    private static final class Ids {
        private final Set<Integer> taken = new HashSet<>();
        private final Map<Integer, Integer> byServer = new HashMap<>();

        void add(int instance, Optional<Integer> shortServerId) {
            taken.add(instance);
            shortServerId.ifPresent(id -> byServer.putIfAbsent(id, instance));
        }
    }

    /** Gives ids to the accounts of one sequence, one after the other. */
    static final class Places {
        private final Ids known;
        private final Set<Integer> reserved;

        private Places(Ids known, Set<Integer> reserved) {
            this.known = known;
            this.reserved = new HashSet<>(reserved);
        }

        /** Where the account of that server is now, else the lowest id where nothing is. */
        int place(int shortServerId) {
            Integer now = known.byServer.get(shortServerId);
            int id = now == null || reserved.contains(now) ? 0 : now;
            while (reserved.contains(id)
                    || (known.taken.contains(id) && !Integer.valueOf(id).equals(now))) {
                id++;
            }
            reserved.add(id);
            return id;
        }
    }
}
