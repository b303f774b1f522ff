package dev.lathe.client.bootstrap;

import dev.lathe.client.object.Factory;
import dev.lathe.client.object.Factory.Candidate;
import dev.lathe.client.object.ObjectTree;
import dev.lathe.client.object.Recording;
import dev.lathe.client.object.Refusal;
import dev.lathe.client.registration.OwnSecurity;
import dev.lathe.client.registration.OwnServer;
import dev.lathe.client.registration.Registrar;
import dev.lathe.codec.ContentNegotiation;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.objects.Security;
import dev.lathe.objects.Server;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadReader;
import dev.lathe.spec.DataType;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.client.ObjectInstance;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Bootstrap-Write (LwM2M Core, 6.1.7.5): Object Instances of one Object, one of them, or one Resource, whether they are there or
 * not and whatever servers may do with them. Optional Resources that the device does not have are passed over.
 */
final class BootstrapWrites {

    private final Staging staging;
    private final ObjectTree tree;
    private final Map<Integer, Factory<?>> factories;
    private final ContentNegotiation negotiation;
    /** They say which Resources an account can have. */
    private final Map<Integer, ObjectInstance> accounts;

    BootstrapWrites(
            Staging staging,
            ObjectTree tree,
            Map<Integer, Factory<?>> factories,
            Registrar registrar,
            ContentNegotiation negotiation) {
        this.staging = staging;
        this.tree = tree;
        this.factories = factories;
        this.negotiation = negotiation;
        this.accounts = Map.of(
                Accounts.SECURITY,
                new OwnSecurity(Security.builder().build()),
                Accounts.SERVER,
                new OwnServer(Server.builder().build(), registrar));
    }

    Response write(Request request, LwM2mPath path) {
        if (path.level() == PathLevel.ROOT || path.level() == PathLevel.RESOURCE_INSTANCE) {
            throw Refusal.notAllowed(path, "a Bootstrap-Server writes an Object, an Object Instance or a Resource");
        }
        if (!request.query().isEmpty()) {
            throw Refusal.notAllowed(path, "a Bootstrap-Server writes no attributes");
        }
        if (request.payload().length == 0 && request.contentFormat().isEmpty()) {
            throw Refusal.badRequest(path, "send a value with its Content-Format");
        }
        ObjectSpec object = StagedReads.known(staging, path);
        ResourceSpec resource = path.has(PathLevel.RESOURCE) ? resource(object, path) : null;
        PayloadFormat format = resource == null
                ? negotiation.ofBody(request, path, DataType.NONE, false)
                : negotiation.ofBody(request, path, resource.type(), resource.multiple());
        Map<LwM2mPath, Staged> written =
                read(path, resource, format.reader(request.payload(), path), format.reader(request.payload(), path));
        requireOne(object, path, written);
        staging.write(written);
        return Response.of(ResponseCode.CHANGED);
    }

    private static ResourceSpec resource(ObjectSpec object, LwM2mPath path) {
        ResourceSpec resource = object.resource(path.resource())
                .orElseThrow(() -> Refusal.badRequest(path, object + " has no such Resource"));
        if (resource.operations().executable()) {
            throw Refusal.badRequest(path, resource + " is executed and has no value");
        }
        return resource;
    }

    /** Everything is read before anything is staged. */
    private Map<LwM2mPath, Staged> read(
            LwM2mPath path, @Nullable ResourceSpec resource, PayloadReader values, PayloadReader writes) {
        Map<LwM2mPath, Staged> written = new TreeMap<>();
        while (values.nextInstance()) {
            writes.nextInstance();
            LwM2mPath instance = LwM2mPath.of(values.object(), values.instance());
            staging.requireRoom(written);
            written.put(instance, stage(instance, resource, values, writes));
        }
        if (written.isEmpty()) {
            throw Refusal.badRequest(path, "the payload has no Object Instance");
        }
        return written;
    }

    private void requireOne(ObjectSpec object, LwM2mPath path, Map<LwM2mPath, Staged> written) {
        var all = staging.instances(object.id());
        all.addAll(written.keySet());
        if (!object.multiple() && all.size() > 1) {
            throw Refusal.badRequest(path, object + " has one instance at most; there is " + all.first());
        }
    }

    private Staged stage(LwM2mPath path, @Nullable ResourceSpec resource, PayloadReader values, PayloadReader writes) {
        ObjectInstance account = accounts.get(path.object());
        if (account != null) {
            Payload payload = new Payload(path, resource, account);
            return new Staged.Core(merged(path, resource, payload.account(values)));
        }
        Factory<?> factory = factories.get(path.object());
        Optional<ObjectInstance> given = tree.instance(path);
        boolean stays = resource != null && staging.has(path) && !isMade(path);
        if (factory != null && !stays) {
            return made(factory.make(path), resource, values, writes);
        }
        ObjectInstance instance = given.orElseThrow(() -> Refusal.badRequest(
                path, "this device cannot make another instance of the Object; write one that it has"));
        Recording read = new Payload(path, resource, instance).application(values, writes);
        Recording all = staging.written(path).isPresent() ? merged(path, resource, read) : read;
        tree.validate(path, all);
        return new Staged.Given(all);
    }

    private boolean isMade(LwM2mPath path) {
        return staging.written(path).filter(Staged.Made.class::isInstance).isPresent();
    }

    private <I extends ObjectInstance> Staged made(
            Candidate<I, ?> candidate, @Nullable ResourceSpec resource, PayloadReader values, PayloadReader writes) {
        Recording read = new Payload(candidate.path(), resource, candidate.instance()).application(values, writes);
        Recording all = isMade(candidate.path()) ? merged(candidate.path(), resource, read) : read;
        candidate.provision(all);
        return new Staged.Made(all, candidate.instance());
    }

    /** A Resource written keeps those beside it; a whole instance written takes the place of what was there. */
    private Recording merged(LwM2mPath path, @Nullable ResourceSpec resource, Recording read) {
        return resource != null && staging.has(path) ? staging.values(path).with(read) : read;
    }
}
