package dev.lathe.server.registration;

import dev.lathe.link.Link;
import dev.lathe.path.Family;
import dev.lathe.path.PathSyntaxException;
import dev.lathe.server.store.RegisteredObjects;
import dev.lathe.spec.ObjectVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the links in the body of a Register or Update of the early draft, which leaves open how a device registers: a link to the
 * root that says which family it is, {@code </>;rt="oma.lwm2m.draft0"} or {@code </prefix>;rt="oma.lwm2m.draft0"}, and, if the
 * device likes, its Objects by Object ID Index, {@code </1>,</3>}. Links to anything else are none of its business.
 */
final class Draft0ObjectList {

    static final String RESOURCE_TYPE = "oma.lwm2m.draft0";

    private static final String LWM2M = "oma.lwm2m";

    private Draft0ObjectList() {}

    /** Whether a link means something to the early draft only. */
    static boolean isMarked(Link link) {
        return RootPath.isOfType(link, RESOURCE_TYPE) && !RootPath.isOfType(link, LWM2M);
    }

    /**
     * The root that the list names; empty if it names none.
     *
     * @throws dev.lathe.message.ResponseException 4.00 if it names several, or one that Objects cannot lie under
     */
    static Optional<RootPath> root(List<Link> links) {
        List<String> targets = links.stream()
                .filter(link -> RootPath.isOfType(link, RESOURCE_TYPE))
                .map(Link::target)
                .filter(target -> target.startsWith("/"))
                .distinct()
                .toList();
        if (targets.size() > 1) {
            throw Query.refusal("more than one link has rt=\"" + RESOURCE_TYPE + "\"");
        }
        return targets.stream().findFirst().map(RootPath::ofTarget);
    }

    /**
     * The Objects below that root. The draft knows no versions: each has the one that its spec has too.
     *
     * @throws dev.lathe.message.ResponseException 4.00 if a number below the root is no Object ID Index
     */
    static RegisteredObjects below(RootPath root, List<Link> links) {
        Map<Integer, ObjectVersion> objects = new TreeMap<>();
        for (Link link : links) {
            root.below(link)
                    .filter(Draft0ObjectList::isNumber)
                    .ifPresent(target -> objects.put(index(link, target), ObjectVersion.V1_0));
        }
        return RegisteredObjects.of(root.segments(), List.of(), objects, List.of());
    }

    /** A single segment, perhaps with a slash after it, that can be meant as nothing else. */
    private static boolean isNumber(String target) {
        return target.matches("/[+-]?[0-9]+/?");
    }

    private static int index(Link link, String target) {
        try {
            return Family.DRAFT_0.parse(List.of(target.replace("/", ""))).object();
        } catch (PathSyntaxException e) {
            throw Query.refusal("link " + Query.shortened(link.target())
                    + " is to no Object: an Object ID Index is 0 to 65535 without leading zeros");
        }
    }
}
