package dev.lathe.server.registration;

import dev.lathe.server.store.Binding;
import dev.lathe.server.store.Enabler;
import dev.lathe.server.store.RegisteredObjects;
import dev.lathe.server.store.Registration;
import java.util.Optional;

/**
 * The rules of the early draft. Its text says of registration that a device provides its Endpoint Name, of 63 bytes at most
 * (draft, 7.2, table 1), and no more; the rest is as in LwM2M, without what only LwM2M has: versions, instances and bindings.
 */
record Draft0Rules() implements RegistrationRules {

    private static final String ROOT_LINK = "</>;rt=\"" + Draft0ObjectList.RESOURCE_TYPE + "\"";

    /** What comes here has no parameter {@code lwm2m}, so it may as well be a device of LwM2M that has forgotten it. */
    @Override
    public Enabler enabler(Query query, Body body) {
        if (Draft0ObjectList.root(body.links()).isEmpty()) {
            throw Query.refusal("parameter lwm2m is missing: write lwm2m=1.1; the early draft begins its list with "
                    + ROOT_LINK + " instead");
        }
        return Enabler.DRAFT_0;
    }

    @Override
    public void requireSame(Query query, Enabler enabler) {
        if (query.take("lwm2m").isPresent()) {
            throw Query.refusal(
                    "parameter lwm2m is not of the early draft, which this registration is of: register anew");
        }
    }

    @Override
    public int maxNameOctets() {
        return 63;
    }

    /** What LwM2M says by {@code b} and {@code Q} has no meaning here, and is kept as any other parameter. */
    @Override
    public Optional<Binding> binding(Query query, Enabler enabler) {
        return Optional.empty();
    }

    /** A device need not list its Objects. */
    @Override
    public RegisteredObjects registered(Body body, Enabler enabler) {
        return Draft0ObjectList.below(Draft0ObjectList.root(body.links()).orElseThrow(), body.links());
    }

    @Override
    public RegisteredObjects updated(Body body, Registration before) {
        Optional<RootPath> root = Draft0ObjectList.root(body.links());
        RegisteredObjects objects = Draft0ObjectList.below(root.orElse(RootPath.of(before.objects())), body.links());
        if (root.isEmpty() && objects.versions().isEmpty()) {
            throw Query.refusal(
                    "the body has neither an Object nor " + ROOT_LINK + "; send it empty to leave the list as it is");
        }
        return objects;
    }
}
