package dev.lathe.client;

import dev.lathe.attribute.Attributes;
import dev.lathe.client.access.AccessFilter;
import dev.lathe.client.access.Draft0Access;
import dev.lathe.client.access.Gate;
import dev.lathe.client.access.Handover;
import dev.lathe.client.access.LimitsFilter;
import dev.lathe.client.bootstrap.BootstrapAccount;
import dev.lathe.client.bootstrap.BootstrapEngine;
import dev.lathe.client.bootstrap.BootstrapFilter;
import dev.lathe.client.bootstrap.Draft0Phases;
import dev.lathe.client.draft0.OwnBootstrapping;
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
import dev.lathe.message.Filter;
import dev.lathe.message.Handler;
import dev.lathe.message.Rescue;
import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.transport.CoapEndpoint;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Puts a client of the early draft together, of the parts that other clients have too. The pipeline in {@link #pipeline} is the
 * way of a request.
 */
final class Draft0Assembly {

    /** What must not overtake the answer to a request waits so long. */
    private static final long ANSWER_FIRST_MILLIS = 20;

    private final Draft0ClientBuilder builder;
    private final CompletableFuture<CoapEndpoint> endpoint = new CompletableFuture<>();
    private final Executor executor;
    private final ObjectTree tree;
    private final Gate gate;
    private final Registrar registrar;
    private final ContentNegotiation negotiation;
    private final OwnBootstrapping own;
    private final @Nullable BootstrapEngine bootstrap;
    private final Draft0Dispatcher dispatcher;
    private final Observations observations;

    Draft0Assembly(Draft0ClientBuilder builder) {
        this.builder = builder;
        this.executor = new PatientExecutor(builder.executor, builder.scheduler);
        this.tree = new ObjectTree(executor);
        this.gate = new Gate(builder.scheduler);
        this.negotiation = new ContentNegotiation(Codecs.draft0(builder.json));
        this.own = own(builder);
        this.registrar = Registrar.of(
                own::endpoint,
                Enabler.DRAFT_0,
                List.of(),
                () -> builder.root.links(tree),
                gate,
                this::forgetObservations,
                request -> endpoint.join().send(request),
                executor,
                builder.scheduler,
                builder.listeners);
        this.dispatcher = new Draft0Dispatcher(tree, new Draft0Access(), registrar, negotiation);
        this.bootstrap = builder.bootstrap == null ? null : bootstrap(builder.bootstrap);
        this.observations = new Observations(new Context(
                dispatcher.inquiries(),
                new AttributeStore(), // that nobody writes to: the draft has no attributes
                server -> Attributes.none(),
                (target, notification, confirmable) -> endpoint.join().notify(target, notification, confirmable),
                builder.observeLimits,
                executor,
                builder.scheduler,
                builder.clock));
        populate();
    }

    private OwnBootstrapping own(Draft0ClientBuilder from) {
        ServerAccount account = from.account;
        ServerAccount model = account != null
                ? account
                : ServerAccount.noSec(
                        Objects.requireNonNull(from.bootstrap).uri().toString());
        return new OwnBootstrapping(from.endpoint, account, model, this::move);
    }

    private BootstrapEngine bootstrap(BootstrapAccount account) {
        return BootstrapEngine.of(
                account,
                new Draft0Phases(own, builder.root, registrar, negotiation, this::forgetObservations),
                request -> endpoint.join().send(request),
                executor,
                builder.scheduler,
                builder.bootstrapListeners,
                builder.patience);
    }

    /** The server says that it is elsewhere. */
    private void move(ServerAccount account) {
        var unused = builder.scheduler.schedule(
                () -> registrar.register(account, builder.patience), ANSWER_FIRST_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void populate() {
        boolean complete = false;
        try {
            if (bootstrap != null) {
                tree.add(0, own);
            }
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
            if (builder.account != null) {
                registrar.register(builder.account, builder.patience);
            }
            if (bootstrap != null) {
                bootstrap.start();
            }
            complete = true;
            return new Draft0Client(
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
                .andThen(
                        bootstrap == null
                                ? Filter.NONE
                                : new BootstrapFilter(bootstrap, registrar, builder.root.andThen(handover)))
                .andThen(new AccessFilter(registrar, gate))
                .andThen(builder.root) // behind the door: it has a word to say, and strangers hear none
                .andThen(handover)
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
