package dev.lathe.client.bootstrap;

import dev.lathe.client.object.Reads;
import dev.lathe.client.object.Refusal;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import java.util.function.Function;

/** A bootstrap by LwM2M 1.0 and later (LwM2M Core, 6.1). */
final class LwM2mPhase extends Phase {

    private final Staging staging;
    private final BootstrapDeletes deletes;
    private final BootstrapWrites writes;
    private final StagedReads reads;
    private final BootstrapDiscovery discovery;

    /** @param finish what to do when the Bootstrap-Server says that it is done */
    LwM2mPhase(
            Staging staging,
            BootstrapDeletes deletes,
            BootstrapWrites writes,
            StagedReads reads,
            BootstrapDiscovery discovery,
            Function<Phase, Response> finish) {
        super(finish);
        this.staging = staging;
        this.deletes = deletes;
        this.writes = writes;
        this.reads = reads;
        this.discovery = discovery;
    }

    Staging staging() {
        return staging;
    }

    @Override
    Response operate(Request request) {
        LwM2mPath path = Reads.path(Family.LWM2M, request);
        return switch (request.method()) {
            case GET -> isDiscover(request) ? discovery.discover(path) : reads.read(request, path);
            case PUT -> writes.write(request, path);
            case DELETE -> deletes.delete(path);
            case POST, FETCH, PATCH, IPATCH ->
                throw Refusal.notAllowed(
                        path, "a Bootstrap-Server has GET, PUT and DELETE, and POST /bs when it is done");
        };
    }

    private static boolean isDiscover(Request request) {
        return request.accept().filter(ContentFormat.LINK_FORMAT::equals).isPresent();
    }
}
