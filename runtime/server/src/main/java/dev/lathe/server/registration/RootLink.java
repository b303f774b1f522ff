package dev.lathe.server.registration;

import dev.lathe.link.Link;
import dev.lathe.message.ContentFormat;
import dev.lathe.server.store.RegisteredObjects;
import dev.lathe.value.Octets;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The link that says under which path a device's Objects lie and which formats it speaks: {@code </>;ct=110} or
 * {@code </lwm2m>;rt="oma.lwm2m"} (LwM2M Core, 6.2.1).
 *
 * @param prefix as the targets of the list spell it; empty for Objects that lie right under {@code /}
 * @param segments the same as a Uri-Path spells it
 * @param formats in the device's order, none if it does not say
 */
record RootLink(String prefix, List<String> segments, List<ContentFormat> formats) {

    private static final String RESOURCE_TYPE = "oma.lwm2m";
    private static final int MAX_SEGMENTS = 8;
    /** What a Uri-Path option can carry (RFC 7252, 5.10). */
    private static final int MAX_OCTETS = 255;

    /** The root that the list names, or the earlier one, or {@code /}. */
    static RootLink find(List<Link> links, Optional<RegisteredObjects> earlier) {
        List<Link> alternatives =
                links.stream().filter(RootLink::isAlternative).distinct().toList();
        if (alternatives.stream().map(Link::target).distinct().count() > 1) {
            throw Query.refusal("more than one link has rt=\"" + RESOURCE_TYPE + "\"");
        }
        Optional<Link> plain =
                links.stream().filter(link -> link.target().equals("/")).findFirst();
        Optional<Link> root = alternatives.stream().findFirst().or(() -> plain);
        if (root.isEmpty()) {
            return earlier.map(RootLink::of).orElse(new RootLink("", List.of(), List.of()));
        }
        List<ContentFormat> formats = root.get()
                .attribute("ct")
                .or(() -> plain.flatMap(link -> link.attribute("ct")))
                .map(RootLink::formats)
                .orElse(List.of());
        String target = root.get().target();
        String prefix = target.endsWith("/") ? target.substring(0, target.length() - 1) : target;
        return new RootLink(prefix, segments(prefix), formats);
    }

    private static RootLink of(RegisteredObjects earlier) {
        String prefix = earlier.root().isEmpty() ? "" : "/" + String.join("/", earlier.root());
        return new RootLink(prefix, earlier.root(), earlier.formats());
    }

    private static boolean isAlternative(Link link) {
        return !link.target().equals("/")
                && link.target().startsWith("/")
                && link.attribute("rt")
                        .filter(types -> List.of(types.split(" ")).contains(RESOURCE_TYPE))
                        .isPresent();
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

    /** {@code 110 112}; also with commas, as some devices write it. What is no Content-Format is left out. */
    private static List<ContentFormat> formats(String ct) {
        List<ContentFormat> formats = new ArrayList<>();
        for (String number : ct.split("[ ,]+", -1)) {
            if (number.matches("[0-9]{1,5}") && Integer.parseInt(number) <= 0xffff) {
                formats.add(new ContentFormat(Integer.parseInt(number)));
            }
        }
        return formats.stream().distinct().toList();
    }
}
