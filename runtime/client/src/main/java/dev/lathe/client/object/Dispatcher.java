package dev.lathe.client.object;

import dev.lathe.codec.ContentNegotiation;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Handler;
import dev.lathe.message.Method;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Device Management (LwM2M Core, 6.3): which operation a method and a path are, and who carries it out. Calls the device's code
 * on the thread it is called on.
 */
public final class Dispatcher implements Handler {

    private final Resolver resolver;
    private final Reads reads;
    private final CompositeReads compositeReads;
    private final Writes writes;
    private final CompositeWrites compositeWrites;
    private final Executes executes;
    private final Creates creates;
    private final Deletes deletes;
    private final Discovery discovery;
    private final AttributeWrites attributeWrites;
    private final boolean hasComposites;

    /**
     * @param factories by Object ID, of the Objects whose instances servers may create and delete
     * @param mostInstances of one Object that servers can bring it to
     * @param asOfV1_1 whether it does what LwM2M 1.1 has brought: composite operations, and Resource Instances in Discover
     */
    public Dispatcher(
            ObjectTree tree,
            AttributeStore attributes,
            AccessPolicy access,
            ServerLookup servers,
            ContentNegotiation negotiation,
            Map<Integer, Factory<?>> factories,
            int mostInstances,
            boolean asOfV1_1) {
        this.resolver = new Resolver(tree, access, servers, Family.LWM2M);
        this.reads = new Reads(resolver, negotiation);
        this.compositeReads = new CompositeReads(tree, resolver, negotiation);
        this.writes = new Writes(resolver, negotiation);
        this.compositeWrites = new CompositeWrites(resolver, negotiation);
        this.executes = new Executes(resolver, writes);
        this.creates = new Creates(tree, resolver, negotiation, factories, new FreeIds(tree, mostInstances));
        this.deletes = new Deletes(tree, resolver, attributes, factories);
        this.discovery = new Discovery(resolver, attributes, asOfV1_1);
        this.attributeWrites = new AttributeWrites(resolver, attributes);
        this.hasComposites = asOfV1_1;
    }

    /** For observations, which ask what this answers. */
    public Inquiries inquiries() {
        return request -> switch (request.method()) {
            case GET -> isDiscover(request) ? Optional.empty() : Optional.of(reads.inquiry(request));
            case FETCH -> hasComposites ? Optional.of(compositeReads.inquiry(request)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    @Override
    public CompletableFuture<Response> handle(Request request) {
        return answer(request).toFuture();
    }

    private Response answer(Request request) {
        LwM2mPath path = resolver.path(request);
        return switch (request.method()) {
            case GET -> get(request, path);
            case PUT -> put(request, path);
            case POST -> post(request, path);
            case DELETE -> deletes.delete(request, path);
            case FETCH, IPATCH -> composite(request, path);
            case PATCH -> throw Refusal.notAllowed(path, "LwM2M has no PATCH; use PUT, POST or iPATCH");
        };
    }

    private Response composite(Request request, LwM2mPath path) {
        if (!hasComposites) {
            throw Refusal.notAllowed(
                    path, "this client is one of LwM2M 1.0, without composite operations; use GET, PUT and POST");
        }
        CompositeReads.requireRoot(path);
        return request.method() == Method.FETCH
                ? compositeReads.inquiry(request).read().response()
                : compositeWrites.write(request);
    }

    private Response get(Request request, LwM2mPath path) {
        return isDiscover(request)
                ? discovery.discover(request, path)
                : reads.inquiry(request).read().response();
    }

    /** A GET that accepts link format asks what is there, not for values. */
    public static boolean isDiscover(Request request) {
        return request.accept().filter(ContentFormat.LINK_FORMAT::equals).isPresent();
    }

    private Response put(Request request, LwM2mPath path) {
        if (request.query().isEmpty()) {
            if (request.payload().length == 0 && request.contentFormat().isEmpty()) {
                // By its form a Write-Attributes without attributes; never an empty value, which names its format.
                throw Refusal.badRequest(path, "send attributes, or a value with its Content-Format");
            }
            return writes.write(request, path, WriteMode.REPLACE);
        }
        if (request.payload().length > 0) {
            throw Refusal.badRequest(path, "send either attributes or a payload, not both");
        }
        return attributeWrites.write(request, path);
    }

    private Response post(Request request, LwM2mPath path) {
        return switch (path.level()) {
            case ROOT, RESOURCE_INSTANCE ->
                throw Refusal.notAllowed(
                        path, "POST creates in an Object, writes an Object Instance and executes a Resource");
            case OBJECT -> creates.create(request, path);
            case OBJECT_INSTANCE -> writes.write(request, path, WriteMode.MERGE);
            case RESOURCE -> executes.post(request, path);
        };
    }
}
