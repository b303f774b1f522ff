package dev.lathe.client.object;

import dev.lathe.link.Link;
import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.ObjectVersion;
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
            Link link = versioned(object.spec());
            if (object.instances().isEmpty() || !link.attributes().isEmpty()) {
                links.add(link);
            }
            object.instances().values().forEach(node -> links.add(Link.to(node.path())));
        }
        return links;
    }

    /** The link of an Object; it names the version unless that is 1.0 (LwM2M Core, 7.2.2). */
    public static Link versioned(ObjectSpec spec) {
        Link link = Link.to(LwM2mPath.of(spec.id()));
        return spec.version().equals(ObjectVersion.V1_0)
                ? link
                : link.with("ver", spec.version().toString());
    }
}
