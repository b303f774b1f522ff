package dev.lathe.client.bootstrap;

import dev.lathe.client.object.Recording;
import dev.lathe.client.registration.RetryPolicy;
import dev.lathe.client.registration.ServerAccount;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.objects.Security;
import dev.lathe.objects.Security.SecurityMode;
import dev.lathe.objects.Server;
import dev.lathe.path.LwM2mPath;
import dev.lathe.stub.AbsentResourceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The accounts in a staging, looked at when the Bootstrap-Server says that it is done: whether this client can work with them
 * (LwM2M Core, 6.1.7.7). For one look.
 */
final class Accounts {

    static final int SECURITY = 0;
    static final int SERVER = 1;
    static final int OSCORE = 21;

    // Resources of the Security Object.
    static final int URI = 0;
    static final int BOOTSTRAP_SERVER = 1;
    private static final int SERVER_OF_ACCOUNT = 10;

    // Of the Server Object.
    static final int SHORT_SERVER_ID = 0;

    /** What was found to be in order. */
    record Consistent(ServerAccount server, BootstrapAccount bootstrapServer) {}

    private record Found<V>(LwM2mPath path, V value) {}

    private final Staging staging;
    private final LwM2mPath own;
    private final SortedMap<Long, Found<Security>> securities = new TreeMap<>();
    private final SortedMap<Long, Found<Server>> servers = new TreeMap<>();
    private @Nullable Security bootstrapServer;

    /** @param own where the account of the Bootstrap-Server is that does all this */
    Accounts(Staging staging, LwM2mPath own) {
        this.staging = staging;
        this.own = own;
    }

    /**
     * @param bootstrap and {@code former} give what the Objects do not say
     * @throws ResponseException 4.06 with the reason if the client cannot work with them
     */
    Consistent check(BootstrapAccount bootstrap, Optional<ServerAccount> former) {
        staging.instances(SECURITY).forEach(path -> at(path, () -> add(path, security(staging.values(path)))));
        staging.instances(SERVER).forEach(path -> at(path, () -> add(path, server(staging.values(path)))));
        requirePairs();
        Security ownSecurity = bootstrapServer;
        if (ownSecurity == null) {
            throw inconsistent(own, "the account of this Bootstrap-Server must stay one: write true to " + own + "/1");
        }
        return new Consistent(
                account(only(securities), only(servers), bootstrap, former),
                at(own, () -> bootstrap.changedBy(ownSecurity)));
    }

    private static <V> Found<V> only(SortedMap<Long, Found<V>> accounts) {
        List<Found<V>> all = List.copyOf(accounts.values());
        if (all.isEmpty()) {
            throw inconsistent(LwM2mPath.of(SERVER), "there is no LwM2M Server account: write one to /0 and /1");
        }
        if (all.size() > 1) {
            throw inconsistent(
                    all.get(1).path(), "this client serves one LwM2M Server, for want of Access Control; delete one");
        }
        return all.get(0);
    }

    private static Security security(Recording values) {
        Security all = values.as(Security.TYPE);
        // Nobody looks at the Short Server ID of a Bootstrap-Server, and some write 0.
        Security.TYPE.check(
                all.bootstrapServer()
                        ? values.without(id -> id == SERVER_OF_ACCOUNT).as(Security.TYPE)
                        : all);
        if (all.securityMode() != SecurityMode.NO_SEC) {
            throw new IllegalArgumentException(
                    "Security Mode " + all.securityModeCode() + " is not supported; this client has NoSec (3) only");
        }
        if (all.oscoreSecurityMode().isPresent()) {
            throw new IllegalArgumentException(
                    "OSCORE is not supported, and this account would be left without; delete it, or write it without /0/x/17");
        }
        return all;
    }

    private static Server server(Recording values) {
        Server.TYPE.spec().resources().stream()
                .filter(it -> it.mandatory() && !it.operations().executable() && !values.has(it.id()))
                .forEach(missing -> {
                    throw new AbsentResourceException(missing);
                });
        Server server = values.as(Server.TYPE);
        Server.TYPE.check(server);
        if (!server.binding().startsWith("U")) {
            throw new IllegalArgumentException(
                    "Binding " + server.binding() + " is not supported; this client has UDP only, U");
        }
        return server;
    }

    private boolean add(LwM2mPath path, Security security) {
        if (!security.bootstrapServer()) {
            long id = security.shortServerId()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "a LwM2M Server account has a Short Server ID; write " + path + "/" + SERVER_OF_ACCOUNT));
            return requireFirst(id, path, securities.putIfAbsent(id, new Found<>(path, security)));
        }
        if (!path.equals(own)) {
            throw new IllegalArgumentException(
                    "this is a second Bootstrap-Server account beside " + own + "; a client has one");
        }
        bootstrapServer = security;
        return true;
    }

    private boolean add(LwM2mPath path, Server server) {
        long id = server.shortServerId();
        return requireFirst(id, path, servers.putIfAbsent(id, new Found<>(path, server)));
    }

    private static boolean requireFirst(long id, LwM2mPath path, @Nullable Found<?> other) {
        if (other != null) {
            throw new IllegalArgumentException(
                    "Short Server ID " + id + " is that of " + other.path() + " already; delete " + path + " or it");
        }
        return true;
    }

    private void requirePairs() {
        requirePartners(securities, servers, SERVER);
        requirePartners(servers, securities, SECURITY);
    }

    private static void requirePartners(
            Map<Long, ? extends Found<?>> accounts, Map<Long, ? extends Found<?>> partners, int object) {
        accounts.forEach((id, found) -> {
            if (!partners.containsKey(id)) {
                throw inconsistent(
                        found.path(), "no instance of /" + object + " has its Short Server ID, " + id + "; write one");
            }
        });
    }

    private static ServerAccount account(
            Found<Security> security,
            Found<Server> server,
            BootstrapAccount bootstrap,
            Optional<ServerAccount> former) {
        RetryPolicy retries = former.map(ServerAccount::retries).orElse(RetryPolicy.DEFAULT);
        boolean anyPort = former.filter(
                        it -> it.uri().toString().equals(security.value().serverUri()))
                .map(it -> it.address().anyPort())
                .orElse(bootstrap.address().anyPort());
        return at(security.path(), () -> ServerAccount.of(security.value(), server.value(), retries, anyPort));
    }

    /** Whatever is wrong with a value, says where. */
    private static <T> T at(LwM2mPath path, Supplier<T> look) {
        try {
            return look.get();
        } catch (AbsentResourceException e) {
            throw inconsistent(path, e.diagnostic() + "; write it");
        } catch (IllegalArgumentException e) { // InvalidValueException too
            throw inconsistent(path, String.valueOf(e.getMessage()));
        }
    }

    private static ResponseException inconsistent(LwM2mPath path, String reason) {
        return new ResponseException(ResponseCode.NOT_ACCEPTABLE, path + ": " + reason);
    }
}
