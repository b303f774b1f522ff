package dev.lathe.server.registration;

import dev.lathe.link.Link;
import dev.lathe.server.store.RegisteredObjects;
import dev.lathe.value.Octets;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * Under which path a device's Objects lie.
 *
 * @param prefix as the targets of its links spell it; empty for Objects that lie right under {@code /}
 * @param segments the same as a Uri-Path spells it
 */
record RootPath(String prefix, List<String> segments) {

    static final RootPath NONE = new RootPath("", List.of());

    private static final int MAX_SEGMENTS = 8;
    /** What a Uri-Path option can carry (RFC 7252, 5.10). */
    private static final int MAX_OCTETS = 255;

    /**
     * The root that a link to it names.
     *
     * @throws dev.lathe.message.ResponseException 4.00 if it is no path, or one that Objects cannot lie under
     */
    static RootPath ofTarget(String target) {
        String prefix = target.endsWith("/") ? target.substring(0, target.length() - 1) : target;
        return new RootPath(prefix, segments(prefix));
    }

    /** The root a device has named before. */
    static RootPath of(RegisteredObjects earlier) {
        return new RootPath(earlier.root().isEmpty() ? "" : "/" + String.join("/", earlier.root()), earlier.root());
    }

    /** Whether the link has that type among those in {@code rt} (RFC 6690, 3.1). */
    static boolean isOfType(Link link, String resourceType) {
        return link.attribute("rt")
                .filter(types -> List.of(types.split(" ")).contains(resourceType))
                .isPresent();
    }

    /** What a link's target has after the root, with its slash; empty if it lies elsewhere. */
    Optional<String> below(Link link) {
        return link.target().startsWith(prefix + "/")
                ? Optional.of(link.target().substring(prefix.length()))
                : Optional.empty();
    }

    private static List<String> segments(String prefix) {
        if (prefix.isEmpty()) {
            return List.of();
        }
        List<String> segments = List.of(decoded(prefix).substring(1).split("/", -1));
        for (String segment : segments) {
            boolean number = !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
            if (number || segment.isEmpty() || Octets.count(segment) > MAX_OCTETS) {
                throw Query.refusal(
                        "root " + Query.shortened(prefix) + ": a segment is empty, a number or above 255 octets");
            }
        }
        if (segments.size() > MAX_SEGMENTS) {
            throw Query.refusal("root " + Query.shortened(prefix) + " has more than " + MAX_SEGMENTS + " segments");
        }
        return segments;
    }

    private static String decoded(String prefix) {
        try {
            URI uri = new URI(prefix);
            if (uri.getPath() != null
                    && uri.getPath().startsWith("/")
                    && uri.getRawPath().equals(prefix)) {
                return uri.getPath();
            }
        } catch (URISyntaxException e) {
            // said below
        }
        throw Query.refusal("root " + Query.shortened(prefix) + " is not the path of a URI");
    }
}
