package dev.lathe.client;

import dev.lathe.attribute.Attributes;
import dev.lathe.client.access.AccessFilter;
import dev.lathe.client.access.Draft0Access;
import dev.lathe.client.access.Gate;
import dev.lathe.client.access.Handover;
import dev.lathe.client.access.LimitsFilter;
import dev.lathe.client.object.AttributeStore;
import dev.lathe.client.object.Draft0Dispatcher;
import dev.lathe.client.object.ObjectTree;
import dev.lathe.client.object.TreeListener;
import dev.lathe.client.observe.Context;
import dev.lathe.client.observe.Observations;
import dev.lathe.client.observe.ObserveFilter;
import dev.lathe.client.registration.Enabler;
import dev.lathe.client.registration.Registrar;
import dev.lathe.client.registration.ServerAccount;
import dev.lathe.codec.Codecs;
import dev.lathe.codec.ContentNegotiation;
import dev.lathe.message.Handler;
import dev.lathe.message.Rescue;
import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.transport.CoapEndpoint;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Puts a client of the early draft together, of the parts that other clients have too. The pipeline in {@link #pipeline} is the
 * way of a request.
 */
final class Draft0Assembly {

    private final Draft0ClientBuilder builder;
    private final ServerAccount account;
    private final CompletableFuture<CoapEndpoint> endpoint = new CompletableFuture<>();
    private final ObjectTree tree;
    private final Gate gate;
    private final Registrar registrar;
    private final Draft0Dispatcher dispatcher;
    private final Observations observations;

    Draft0Assembly(Draft0ClientBuilder builder, ServerAccount account) {
        this.builder = builder;
        this.tree = new ObjectTree(builder.executor);
        this.gate = new Gate(builder.scheduler);
        this.account = account;
        this.registrar = Registrar.of(
                builder.endpoint,
                Enabler.DRAFT_0,
                List.of(),
                () -> builder.root.links(tree),
                gate,
                this::forgetObservations,
                request -> endpoint.join().send(request),
                builder.executor,
                builder.scheduler,
                builder.listeners);
        this.dispatcher = new Draft0Dispatcher(
                tree, new Draft0Access(), registrar, new ContentNegotiation(Codecs.draft0(builder.json)));
        this.observations = new Observations(new Context(
                dispatcher.reads(),
                new AttributeStore(), // that nobody writes to: the draft has no attributes
                server -> Attributes.none(),
                (target, notification, confirmable) -> endpoint.join().notify(target, notification, confirmable),
                builder.observeLimits,
                builder.executor,
                builder.scheduler,
                builder.clock));
        populate();
    }

    private void populate() {
        boolean complete = false;
        try {
            builder.objects.forEach(object -> tree.add(0, object));
            complete = true;
        } finally {
            if (!complete) {
                tree.close();
            }
        }
    }

    Draft0Client start() {
        boolean complete = false;
        try {
            CoapEndpoint open = builder.transport().open(builder.local, pipeline(), observations);
            endpoint.complete(open);
            tree.listen(observations);
            tree.listen(new Upkeep());
            registrar.register(account, builder.patience);
            complete = true;
            return new Draft0Client(tree, observations, registrar, open, builder.executor, builder.patience);
        } finally {
            if (!complete) {
                tree.close();
            }
        }
    }

    private Handler pipeline() {
        return new Rescue()
                .andThen(new LimitsFilter(builder.limits))
                .andThen(builder.root)
                .andThen(new AccessFilter(registrar, gate))
                .andThen(new Handover(builder.executor))
                .andThen(new ObserveFilter(observations))
                .then(dispatcher);
    }

    private void forgetObservations() {
        observations.clear();
    }

    /** Tells the server of other Objects. */
    private final class Upkeep implements TreeListener {

        @Override
        public void changed(LwM2mPath object, List<ResourceSpec> resources) {
            // New values concern observations only.
        }

        @Override
        public void added(LwM2mPath object) {
            registrar.objectsChanged();
        }

        @Override
        public void removed(LwM2mPath object) {
            registrar.objectsChanged();
        }
    }
}
