package dev.lathe.client.object;

import dev.lathe.attribute.AttributeSet;
import dev.lathe.link.Link;
import dev.lathe.link.LinkFormat;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.spec.ResourceSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Discover (LwM2M Core, 6.3.2): what is there, and the attributes that the asking server has written. */
final class Discovery {

    private final Resolver resolver;
    private final AttributeStore attributes;
    private final boolean listsResourceInstances;

    /** @param listsResourceInstances as LwM2M 1.1 does and 1.0 does not */
    Discovery(Resolver resolver, AttributeStore attributes, boolean listsResourceInstances) {
        this.resolver = resolver;
        this.attributes = attributes;
        this.listsResourceInstances = listsResourceInstances;
    }

    Response discover(Request request, LwM2mPath path) {
        if (path.level() == PathLevel.ROOT || path.level() == PathLevel.RESOURCE_INSTANCE) {
            throw Refusal.notAllowed(path, "discover an Object, an Object Instance or a Resource");
        }
        Target target = resolver.resolve(request, path, Right.NONE);
        List<Link> links = new ArrayList<>();
        switch (path.level()) {
            case OBJECT -> {
                links.add(withAttributes(Links.versioned(target.object().spec()), own(target, path)));
                target.object().instances().values().forEach(node -> {
                    links.add(withAttributes(Link.to(node.path()), own(target, node.path())));
                    addResources(target, node, links);
                });
            }
            case OBJECT_INSTANCE -> {
                links.add(withAttributes(Link.to(path), attributes.effective(target.server(), path)));
                addResources(target, target.instance(), links);
            }
            default -> {
                if (!target.instance().listed().contains(target.resource())) {
                    throw Refusal.notFound(path, target.resource() + " has no value yet; write it and it is there");
                }
                addResource(target, links);
            }
        }
        return Response.content(ContentFormat.LINK_FORMAT, LinkFormat.write(links));
    }

    private AttributeSet own(Target target, LwM2mPath path) {
        return attributes.at(target.server(), path);
    }

    private void addResources(Target target, InstanceNode<?, ?> node, List<Link> links) {
        for (ResourceSpec resource : node.listed()) {
            LwM2mPath path = node.path().child(resource.id());
            links.add(withAttributes(withDimension(path, elements(node, resource)), own(target, path)));
        }
    }

    /** Of a Resource the inherited attributes are shown as well, of its instances their own. */
    private void addResource(Target target, List<Link> links) {
        LwM2mPath path = target.path();
        List<Integer> elements = elements(target.instance(), target.resource());
        links.add(withAttributes(withDimension(path, elements), attributes.effective(target.server(), path)));
        if (elements != null && listsResourceInstances) {
            for (int element : elements) {
                LwM2mPath instance = path.child(element);
                links.add(withAttributes(Link.to(instance), own(target, instance)));
            }
        }
    }

    /** The Resource Instance IDs; null where the Resource is a single one, cannot be read or is absent for the moment. */
    private static @Nullable List<Integer> elements(InstanceNode<?, ?> node, ResourceSpec resource) {
        if (!resource.multiple() || !resource.operations().readable()) {
            return null;
        }
        Values values = new Values();
        node.lock();
        try {
            return !node.isRemoved() && node.read(resource, values) ? values.elements() : null;
        } finally {
            node.unlock();
        }
    }

    private static Link withDimension(LwM2mPath path, @Nullable List<Integer> elements) {
        return elements == null ? Link.to(path) : Link.to(path).with("dim", Integer.toString(elements.size()));
    }

    private static Link withAttributes(Link link, AttributeSet set) {
        Link result = link;
        for (Map.Entry<String, String> attribute : set.toLinkAttributes().entrySet()) {
            result = result.with(attribute.getKey(), attribute.getValue());
        }
        return result;
    }
}
