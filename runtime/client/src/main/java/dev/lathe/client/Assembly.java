package dev.lathe.client;

import dev.lathe.attribute.AttributeSet;
import dev.lathe.client.access.AccessFilter;
import dev.lathe.client.access.Gate;
import dev.lathe.client.access.Handover;
import dev.lathe.client.access.LimitsFilter;
import dev.lathe.client.access.SingleServerAccess;
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
import dev.lathe.client.registration.RegistrationEngine;
import dev.lathe.client.registration.ServerAccount;
import dev.lathe.codec.Codecs;
import dev.lathe.codec.ContentNegotiation;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Handler;
import dev.lathe.message.Rescue;
import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.transport.CoapEndpoint;
import dev.lathe.transport.Transport;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Puts a client together. The pipeline in {@link #pipeline} is the way of a request. */
final class Assembly {

    private final ClientBuilder builder;
    private final Transport transport;
    private final AccessPolicy access = new SingleServerAccess();
    private final AttributeStore attributes = new AttributeStore();
    private final Codecs codecs = Codecs.standard();
    private final CompletableFuture<CoapEndpoint> endpoint = new CompletableFuture<>();
    private final ObjectTree tree;
    private final Gate gate;
    private final RegistrationEngine registration;
    private final OwnServer server;
    private final Dispatcher dispatcher;
    private final Observations observations;

    Assembly(ClientBuilder builder, ServerAccount account, Transport transport) {
        this.builder = builder;
        this.transport = transport;
        this.tree = new ObjectTree(builder.executor);
        this.gate = new Gate(builder.scheduler);
        this.registration = RegistrationEngine.of(
                account,
                builder.endpoint,
                builder.enabler,
                formats(),
                () -> Links.of(tree, access),
                gate,
                this::forgetObservations,
                request -> endpoint.join().send(request),
                builder.executor,
                builder.scheduler,
                builder.listeners);
        this.server = new OwnServer(account, registration);
        this.dispatcher = new Dispatcher(
                tree,
                attributes,
                access,
                registration,
                new ContentNegotiation(codecs),
                builder.enabler != Enabler.V1_0);
        this.observations = new Observations(new Context(
                dispatcher.reads(),
                attributes,
                this::defaultPeriods,
                (target, notification, confirmable) -> endpoint.join().notify(target, notification, confirmable),
                builder.observeLimits,
                builder.executor,
                builder.scheduler,
                builder.clock));
        populate(account);
    }

    private void populate(ServerAccount account) {
        boolean complete = false;
        try {
            builder.objects.forEach(tree::declare);
            tree.add(0, new OwnSecurity(account));
            tree.add(0, server);
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

    LwM2mClient start() {
        boolean complete = false;
        try {
            CoapEndpoint open = transport.open(builder.local, pipeline(), observations);
            endpoint.complete(open);
            tree.listen(observations);
            tree.listen(new Upkeep());
            attributes.listen(observations);
            registration.start();
            complete = true;
            return new LwM2mClient(tree, observations, registration, open, builder.executor, builder.patience);
        } finally {
            if (!complete) {
                tree.close();
            }
        }
    }

    private Handler pipeline() {
        return new Rescue()
                .andThen(new LimitsFilter(builder.limits))
                .andThen(new AccessFilter(registration, gate))
                .andThen(new Handover(builder.executor))
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

    private AttributeSet defaultPeriods(int shortServerId) {
        return server.defaultPeriods();
    }

    /** Keeps what belongs to the tree in step with it. */
    private final class Upkeep implements TreeListener {

        @Override
        public void changed(LwM2mPath instance, List<ResourceSpec> resources) {
            // New values concern observations only.
        }

        @Override
        public void added(LwM2mPath instance) {
            registration.objectsChanged();
        }

        @Override
        public void removed(LwM2mPath instance) {
            attributes.forget(instance);
            registration.objectsChanged();
        }
    }
}
