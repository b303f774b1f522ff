package dev.lathe.server.registration;

import dev.lathe.link.Link;
import dev.lathe.message.ResponseException;
import dev.lathe.server.store.RegisteredObjects;
import dev.lathe.value.Octets;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Under which path a device's Objects lie.
 *
 * @param segments as a Uri-Path spells them, without percent-encoding; none for Objects that lie right under {@code /}
 */
record RootPath(List<String> segments) {

    static final RootPath NONE = new RootPath(List.of());

    private static final int MAX_SEGMENTS = 8;
    /** What a Uri-Path option can carry (RFC 7252, 5.10). */
    private static final int MAX_OCTETS = 255;

    /**
     * The root that a link to it names.
     *
     * @throws ResponseException 4.00 if it is no path, or one that Objects cannot lie under
     */
    static RootPath ofTarget(String target) {
        String prefix = target.endsWith("/") ? target.substring(0, target.length() - 1) : target;
        return prefix.isEmpty() ? NONE : new RootPath(segments(prefix));
    }

    /** The root a device has named before. */
    static RootPath of(RegisteredObjects earlier) {
        return new RootPath(earlier.root());
    }

    /** Whether the link has that type among those in {@code rt} (RFC 6690, 3.1). */
    static boolean isOfType(Link link, String resourceType) {
        return link.attribute("rt")
                .filter(types -> List.of(types.split(" ")).contains(resourceType))
                .isPresent();
    }

    /**
     * What a link's target has after the root, with its slash; empty if it lies elsewhere. A device may spell the root with
     * percent-encoding in one link and without in the next.
     */
    Optional<String> below(Link link) {
        String target = link.target();
        int slash = 0;
        for (String segment : segments) {
            int next = target.indexOf('/', slash + 1);
            if (next < 0 || !decoded(target.substring(slash + 1, next)).equals(Optional.of(segment))) {
                return Optional.empty();
            }
            slash = next;
        }
        return target.startsWith("/") ? Optional.of(target.substring(slash)) : Optional.empty();
    }

    private static List<String> segments(String prefix) {
        if (!prefix.startsWith("/")) {
            throw noPath(prefix);
        }
        List<String> segments = new ArrayList<>();
        for (String raw : prefix.substring(1).split("/", -1)) {
            String segment = decoded(raw).orElseThrow(() -> noPath(prefix));
            boolean number = !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
            if (number || segment.isEmpty() || Octets.count(segment) > MAX_OCTETS) {
                throw Query.refusal(
                        "root " + Query.shortened(prefix) + ": a segment is empty, a number or above 255 octets");
            }
            segments.add(segment);
        }
        if (segments.size() > MAX_SEGMENTS) {
            throw Query.refusal("root " + Query.shortened(prefix) + " has more than " + MAX_SEGMENTS + " segments");
        }
        return List.copyOf(segments);
    }

    /** Segment by segment, since an encoded slash parts none; empty if it is no segment of a URI's path. */
    private static Optional<String> decoded(String segment) {
        try {
            URI uri = new URI("/./" + segment);
            return ("/./" + segment).equals(uri.getRawPath())
                    ? Optional.of(uri.getPath().substring("/./".length()))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static ResponseException noPath(String prefix) {
        return Query.refusal("root " + Query.shortened(prefix) + " is not the path of a URI");
    }
}
