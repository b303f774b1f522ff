package dev.lathe.client.object;

import dev.lathe.link.Link;
import java.util.ArrayList;
import java.util.List;

/** The list of Objects and Object Instances that a registration carries (LwM2M Core, 6.2.1). */
public final class Links {

    private Links() {}

    /** An Object without instances, or with a version to tell, has a link of its own. */
    public static List<Link> of(ObjectTree tree, AccessPolicy access) {
        List<Link> links = new ArrayList<>();
        for (ObjectNode object : tree.snapshot().objects()) {
            if (access.hides(object.spec().id())) {
                continue;
            }
            Link link = Discovery.versioned(object.spec());
            if (object.instances().isEmpty() || !link.attributes().isEmpty()) {
                links.add(link);
            }
            object.instances().values().forEach(node -> links.add(Link.to(node.path())));
        }
        return links;
    }
}
