package dev.lathe.server.registration;

import dev.lathe.link.Link;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.server.store.Binding;
import dev.lathe.server.store.Enabler;
import dev.lathe.server.store.RegisteredObjects;
import dev.lathe.server.store.Registration;
import java.util.List;
import java.util.Optional;

/** The rules of LwM2M 1.0 to 1.2 (LwM2M Core, 6.2). */
record LwM2mRules() implements RegistrationRules {

    @Override
    public Enabler enabler(Query query, Body body) {
        String version =
                query.take("lwm2m").orElseThrow(() -> Query.refusal("parameter lwm2m is missing: write lwm2m=1.1"));
        return Enabler.of(version)
                .orElseThrow(() -> new ResponseException(
                        ResponseCode.PRECONDITION_FAILED,
                        "LwM2M " + Query.shortened(version) + " is not supported: 1.0, 1.1 and 1.2 are"));
    }

    @Override
    public void requireSame(Query query, Enabler enabler) {
        query.requireSame("lwm2m", enabler.toString());
    }

    /** What a Uri-Query option of 255 octets leaves beside {@code ep=}. */
    @Override
    public int maxNameOctets() {
        return 252;
    }

    @Override
    public Optional<Binding> binding(Query query, Enabler enabler) {
        return BindingMode.take(query, enabler);
    }

    @Override
    public RegisteredObjects registered(Body body, Enabler enabler) {
        RegisteredObjects objects = objects(body, enabler, Optional.empty());
        if (objects.versions().isEmpty()) {
            // From 1.2 on a device may name a profile instead; this server knows none, and the device can send the
            // list.
            throw new ResponseException(
                    enabler.isAtLeast(Enabler.V1_2) ? ResponseCode.CONFLICT : ResponseCode.BAD_REQUEST,
                    "the body lists no Object: write </1/0>,</3/0>,…");
        }
        return objects;
    }

    @Override
    public RegisteredObjects updated(Body body, Registration before) {
        RegisteredObjects objects = objects(body, before.enabler(), Optional.of(before.objects()));
        if (objects.versions().isEmpty()) {
            throw Query.refusal("the body lists no Object; send it empty to leave the list as it is");
        }
        return objects;
    }

    private static RegisteredObjects objects(Body body, Enabler enabler, Optional<RegisteredObjects> earlier) {
        List<Link> links = body.links().stream()
                .filter(link -> !Draft0ObjectList.isMarked(link))
                .toList();
        return ObjectList.read(links, enabler, earlier);
    }
}
