package dev.lathe.server.registration;

import dev.lathe.link.Link;
import dev.lathe.message.ContentFormat;
import dev.lathe.server.store.RegisteredObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The link that says under which path a device's Objects lie and which formats it speaks: {@code </>;ct=110} or
 * {@code </lwm2m>;rt="oma.lwm2m"} (LwM2M Core, 6.2.1).
 *
 * @param formats in the device's order, none if it does not say
 */
record RootLink(RootPath path, List<ContentFormat> formats) {

    private static final String RESOURCE_TYPE = "oma.lwm2m";

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
            return earlier.map(RootLink::of).orElse(new RootLink(RootPath.NONE, List.of()));
        }
        List<ContentFormat> formats = root.get()
                .attribute("ct")
                .or(() -> plain.flatMap(link -> link.attribute("ct")))
                .map(RootLink::formats)
                .orElse(List.of());
        return new RootLink(RootPath.ofTarget(root.get().target()), formats);
    }

    private static RootLink of(RegisteredObjects earlier) {
        return new RootLink(RootPath.of(earlier), earlier.formats());
    }

    private static boolean isAlternative(Link link) {
        return !link.target().equals("/") && link.target().startsWith("/") && RootPath.isOfType(link, RESOURCE_TYPE);
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
