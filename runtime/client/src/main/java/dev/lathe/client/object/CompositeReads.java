package dev.lathe.client.object;

import dev.lathe.codec.ContentNegotiation;
import dev.lathe.message.Request;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.CompositeFormat;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.ResourceSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Read-Composite (LwM2M Core, 6.3.8): whatever of what is named is there, can be read and may be read by who asks. Safe for all
 * threads; calls the device's getters.
 */
final class CompositeReads {

    private final ObjectTree tree;
    private final Resolver resolver;
    private final ContentNegotiation negotiation;

    CompositeReads(ObjectTree tree, Resolver resolver, ContentNegotiation negotiation) {
        this.tree = tree;
        this.resolver = resolver;
        this.negotiation = negotiation;
    }

    /** @throws dev.lathe.message.ResponseException if the request is none that can be answered, whatever the device has */
    Inquiry inquiry(Request request) {
        requireRoot(resolver.path(request));
        CompositeFormat question = negotiation.ofCompositeBody(request);
        return new CompositeInquiry(
                this,
                request.peer(),
                Selection.reduced(question.paths(request.payload())),
                negotiation.forCompositeAnswer(request.accept(), question));
    }

    /** @throws dev.lathe.message.ResponseException 4.05 unless it is the path of a composite request */
    static void requireRoot(LwM2mPath path) {
        if (path.level() != PathLevel.ROOT) {
            throw Refusal.notAllowed(path, "a composite operation has the path /, and what it is about in its body");
        }
    }

    boolean hides(LwM2mPath instance) {
        return resolver.access().hides(instance.object());
    }

    Reading read(CompositeInquiry inquiry) {
        int server = resolver.server(inquiry.peer(), LwM2mPath.root());
        Snapshot now = tree.snapshot();
        Selection selection = Selection.of(inquiry.paths(), now, resolver.access(), server);
        if (selection.isAllDenied()) {
            throw Refusal.unauthorized(LwM2mPath.root(), "Access Control grants you no right to read any of this");
        }
        PayloadWriter out = inquiry.format().writer(LwM2mPath.root());
        List<Sample> numbers = new ArrayList<>();
        selection.byInstance().forEach((instance, paths) -> {
            InstanceNode<?, ?> node = now.instance(instance);
            if (node != null) {
                read(node, paths, out, numbers);
            }
        });
        return new Reading(server, inquiry.format().contentFormat(), out.done(), () -> numbers);
    }

    private static void read(InstanceNode<?, ?> node, List<LwM2mPath> paths, PayloadWriter out, List<Sample> numbers) {
        node.lock();
        try {
            if (node.isRemoved()) {
                return;
            }
            out.begin(node.path().object(), node.path().instance());
            if (paths.get(0).covers(node.path())) {
                Reads.readable(node, out);
            } else {
                byResource(paths).forEach((id, within) -> resource(node, id, within, out, numbers));
            }
        } finally {
            node.unlock();
        }
    }

    private static SortedMap<Integer, List<LwM2mPath>> byResource(List<LwM2mPath> paths) {
        return paths.stream().collect(Collectors.groupingBy(LwM2mPath::resource, TreeMap::new, Collectors.toList()));
    }

    /** @param paths of that Resource, or of instances of it */
    private static void resource(
            InstanceNode<?, ?> node, int id, List<LwM2mPath> paths, PayloadWriter out, List<Sample> numbers) {
        Optional<ResourceSpec> found =
                node.resource(id).filter(resource -> resource.operations().readable());
        boolean isWhole = paths.get(0).level() == PathLevel.RESOURCE;
        if (found.isEmpty() || !(isWhole || found.get().multiple())) {
            return;
        }
        Recording recording = new Recording();
        if (node.read(found.get(), recording)) {
            Recording wanted = isWhole
                    ? recording
                    : recording.keeping(
                            id,
                            paths.stream()
                                    .map(LwM2mPath::resourceInstance)
                                    .collect(Collectors.toCollection(TreeSet::new)));
            wanted.writeTo(out);
            numbers.addAll(Sample.of(node.path().child(id), found.get(), wanted.reader(node.path())));
        }
    }
}
