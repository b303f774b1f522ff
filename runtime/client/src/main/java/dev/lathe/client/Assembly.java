package dev.lathe.client;

import dev.lathe.attribute.AttributeSet;
import dev.lathe.attribute.Attributes;
import dev.lathe.client.access.AccessFilter;
import dev.lathe.client.access.Gate;
import dev.lathe.client.access.Handover;
import dev.lathe.client.access.LimitsFilter;
import dev.lathe.client.access.SingleServerAccess;
import dev.lathe.client.bootstrap.BootstrapAccount;
import dev.lathe.client.bootstrap.BootstrapEngine;
import dev.lathe.client.bootstrap.BootstrapFilter;
import dev.lathe.client.bootstrap.LwM2mPhases;
import dev.lathe.client.bootstrap.Phases;
import dev.lathe.client.object.AccessPolicy;
import dev.lathe.client.object.AttributeStore;
import dev.lathe.client.object.Dispatcher;
import dev.lathe.client.object.Links;
import dev.lathe.client.object.ObjectTree;
import dev.lathe.client.object.TreeListener;
import dev.lathe.client.observe.Context;
import dev.lathe.client.observe.Observations;
import dev.lathe.client.observe.ObserveFilter;
import dev.lathe.client.registration.Enabler;
import dev.lathe.client.registration.OwnSecurity;
import dev.lathe.client.registration.OwnServer;
import dev.lathe.client.registration.Registrar;
import dev.lathe.client.registration.ServerAccount;
import dev.lathe.codec.Codecs;
import dev.lathe.codec.ContentNegotiation;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Filter;
import dev.lathe.message.Handler;
import dev.lathe.message.Rescue;
import dev.lathe.objects.Security;
import dev.lathe.objects.Server;
import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.transport.CoapEndpoint;
import dev.lathe.transport.Transport;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a client together. The pipeline in {@link #pipeline} is the way of a request. */
final class Assembly {

    private static final LwM2mPath BOOTSTRAP_SERVER = LwM2mPath.of(ClientBuilder.SECURITY, 0);

    private final ClientBuilder builder;
    private final Transport transport;
    private final AccessPolicy access = new SingleServerAccess();
    private final AttributeStore attributes = new AttributeStore();
    private final Codecs codecs = Codecs.standard();
    private final ContentNegotiation negotiation = new ContentNegotiation(codecs);
    private final CompletableFuture<CoapEndpoint> endpoint = new CompletableFuture<>();
    private final Executor executor;
    private final ObjectTree tree;
    private final Gate gate;
    private final Registrar registrar;
    private final @Nullable BootstrapEngine bootstrap;
    private final Dispatcher dispatcher;
    private final Observations observations;

    Assembly(ClientBuilder builder, Transport transport) {
        this.builder = builder;
        this.transport = transport;
        this.executor = new PatientExecutor(builder.executor, builder.scheduler);
        this.tree = new ObjectTree(executor);
        this.gate = new Gate(builder.scheduler);
        this.registrar = Registrar.of(
                () -> builder.endpoint,
                builder.enabler,
                formats(),
                () -> Links.of(tree, access),
                gate,
                this::forgetObservations,
                request -> endpoint.join().send(request),
                executor,
                builder.scheduler,
                builder.listeners);
        this.bootstrap = builder.bootstrap == null ? null : bootstrap(builder.bootstrap);
        this.dispatcher = new Dispatcher(
                tree,
                attributes,
                access,
                registrar,
                negotiation,
                builder.factories,
                builder.maxInstances,
                builder.enabler != Enabler.V1_0);
        this.observations = new Observations(new Context(
                dispatcher.inquiries(),
                attributes,
                this::defaultPeriods,
                (target, notification, confirmable) -> endpoint.join().notify(target, notification, confirmable),
                builder.observeLimits,
                executor,
                builder.scheduler,
                builder.clock));
        populate();
    }

    private BootstrapEngine bootstrap(BootstrapAccount account) {
        Phases phases = new LwM2mPhases(
                builder.endpoint,
                tree,
                BOOTSTRAP_SERVER,
                registrar,
                builder.factories,
                negotiation,
                builder.enabler,
                this::forgetAll);
        BootstrapEngine engine = BootstrapEngine.of(
                account,
                phases,
                request -> endpoint.join().send(request),
                executor,
                builder.scheduler,
                builder.bootstrapListeners,
                builder.patience);
        registrar.bootstrapBy(engine);
        return engine;
    }

    private void populate() {
        boolean complete = false;
        try {
            tree.declare(Security.TYPE.spec());
            tree.declare(Server.TYPE.spec());
            builder.objects.forEach(tree::declare);
            addAccounts();
            builder.instances.forEach(placed -> tree.add(placed.id(), placed.instance()));
            if (tree.instances(ClientBuilder.DEVICE).isEmpty()) {
                tree.add(0, new DefaultDevice());
            }
            complete = true;
        } finally {
            if (!complete) {
                tree.close();
            }
        }
    }

    private void addAccounts() {
        BootstrapAccount bootstrapServer = builder.bootstrap;
        ServerAccount server = builder.account;
        if (bootstrapServer != null) {
            tree.add(BOOTSTRAP_SERVER.instance(), new OwnSecurity(bootstrapServer.security()));
        }
        if (server != null) {
            tree.add(bootstrapServer == null ? 0 : BOOTSTRAP_SERVER.instance() + 1, new OwnSecurity(server.security()));
            tree.add(0, new OwnServer(server.server(), registrar));
        }
    }

    LwM2mClient start() {
        boolean complete = false;
        try {
            CoapEndpoint open = transport.open(builder.local, pipeline(), observations);
            endpoint.complete(open);
            tree.listen(observations);
            tree.listen(new Upkeep());
            attributes.listen(observations);
            if (builder.account != null) {
                registrar.register(builder.account, builder.patience);
            }
            if (bootstrap != null) {
                bootstrap.start();
            }
            complete = true;
            return new LwM2mClient(
                    new Running(tree, observations, registrar, bootstrap, open, executor, builder.patience));
        } finally {
            if (!complete) {
                tree.close();
            }
        }
    }

    private Handler pipeline() {
        Handover handover = new Handover(builder.executor);
        return new Rescue()
                .andThen(new LimitsFilter(builder.limits))
                .andThen(bootstrap == null ? Filter.NONE : new BootstrapFilter(bootstrap, registrar, handover))
                .andThen(new AccessFilter(registrar, gate))
                .andThen(handover)
                .andThen(new ObserveFilter(observations))
                .then(dispatcher);
    }

    /** What a server is told this client can carry, from LwM2M 1.1 on. */
    private List<ContentFormat> formats() {
        return Stream.of(ContentFormat.SENML_JSON, ContentFormat.SENML_CBOR, ContentFormat.TLV)
                .filter(format -> codecs.format(format).isPresent())
                .toList();
    }

    private void forgetObservations() {
        observations.clear();
    }

    /** Another configuration: what hung on the former one has gone with it. */
    private void forgetAll() {
        observations.clear();
        attributes.clear();
    }

    private AttributeSet defaultPeriods(int shortServerId) {
        return tree.instances(ClientBuilder.SERVER).stream()
                .map(path -> tree.instance(path).orElse(null))
                .filter(OwnServer.class::isInstance)
                .map(OwnServer.class::cast)
                .filter(server -> server.shortServerId() == shortServerId)
                .findFirst()
                .map(OwnServer::defaultPeriods)
                .orElse(Attributes.none());
    }

    /** Keeps what belongs to the tree in step with it. */
    private final class Upkeep implements TreeListener {

        @Override
        public void changed(LwM2mPath instance, List<ResourceSpec> resources) {
            // New values concern observations only.
        }

        @Override
        public void added(LwM2mPath instance) {
            tellServer(instance);
        }

        @Override
        public void removed(LwM2mPath instance) {
            attributes.forget(instance);
            tellServer(instance);
        }

        private void tellServer(LwM2mPath instance) {
            if (!access.hides(instance.object())) {
                registrar.objectsChanged();
            }
        }
    }
}
