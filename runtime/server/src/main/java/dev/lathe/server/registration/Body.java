package dev.lathe.server.registration;

import dev.lathe.link.Link;
import dev.lathe.link.LinkFormat;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Request;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a Register or Update: links, read when they are asked for. For one thread at a time. */
final class Body {

    private final Request request;
    private @Nullable List<Link> links;

    Body(Request request) {
        this.request = request;
    }

    boolean isEmpty() {
        return request.payload().length == 0;
    }

    /**
     * A body without Content-Format is taken for link format: there is no other.
     *
     * @throws ResponseException 4.15 for another Content-Format
     * @throws dev.lathe.message.PayloadException if it is not link format
     */
    List<Link> links() {
        if (links == null) {
            links = read();
        }
        return links;
    }

    private List<Link> read() {
        ContentFormat format = request.contentFormat().orElse(ContentFormat.LINK_FORMAT);
        if (!format.equals(ContentFormat.LINK_FORMAT)) {
            throw new ResponseException(
                    ResponseCode.UNSUPPORTED_CONTENT_FORMAT, "the list of Objects is " + ContentFormat.LINK_FORMAT);
        }
        return LinkFormat.parse(request.payload());
    }
}
