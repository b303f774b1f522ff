package dev.lathe.server.registration;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Request;
import java.util.List;
import java.util.Optional;

/** How a device of the early draft says so in a body: {@code </>;rt="oma.lwm2m.draft0"}, or with the prefix of its paths. */
public final class Draft0Root {

    private Draft0Root() {}

    /**
     * The segments that its paths lie below; empty if the request is of no such device.
     *
     * @throws dev.lathe.message.ResponseException 4.00 if the body names several roots, or one that Objects cannot lie under
     * @throws dev.lathe.message.PayloadException if the body is to be link format, and is not
     */
    public static Optional<List<String>> namedIn(Request request) {
        boolean links = request.payload().length > 0
                && request.contentFormat().orElse(ContentFormat.LINK_FORMAT).equals(ContentFormat.LINK_FORMAT);
        return links ? Draft0ObjectList.root(new Body(request).links()).map(RootPath::segments) : Optional.empty();
    }
}
