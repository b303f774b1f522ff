package dev.lathe.property;

import dev.lathe.client.registration.Enabler;
import dev.lathe.codec.Codecs;
import dev.lathe.generator.emit.shape.Member;
import dev.lathe.generator.emit.shape.ObjectShape;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.spec.DataType;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.ValueType;
import dev.lathe.stub.client.ObjectInstance;
import dev.lathe.stub.server.RemoteObjectType;
import dev.lathe.stub.server.RemoteType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A random Object whose generated classes are loaded: a device that has an Instance of it, and a server that knows it. */
final class Specimen implements AutoCloseable {

    /** One Resource: what the descriptor says of it, and its names in Java. */
    record Part(RandomResource resource, Member member) {

        int id() {
            return resource.id();
        }

        /** Of its getter, setter, accessor and handle, or of its execute. */
        String name() {
            return member.name();
        }

        DataType type() {
            return resource.values().type();
        }
    }

    final Random random;
    final JavaValues values;
    final boolean draft0;
    final List<Part> parts;
    final ObjectInstance held;
    final Peers peers;
    private final Class<?> valueClass;

    Specimen(RandomObject object, ObjectShape shape, ClassLoader classes) throws ReflectiveOperationException {
        random = new Random(object.seed());
        values = new JavaValues(random, classes);
        draft0 = object.draft0();
        parts = object.resources().stream()
                .map(resource -> new Part(
                        resource,
                        shape.members(each -> each.id() == resource.id()).get(0)))
                .toList();
        valueClass = classes.loadClass(shape.value().reflectionName());
        held = held(classes.loadClass(shape.value().packageName() + ".Held"));
        for (Part part : parts) {
            if (part.resource.hasValue()) {
                Members.setField(held, "r" + part.id(), values.allowed(part.resource, part.member));
            }
        }
        Object remoteType = Members.type(classes.loadClass(shape.serverStub().reflectionName()));
        int instance = shape.model().multiple() ? random.nextInt(65_535) : 0;
        peers = remoteType instanceof RemoteType<?> type
                ? Peers.lwm2m(Enabler.V1_0, object.id(), instance, held, type)
                : Peers.draft0(object.id(), held, (RemoteObjectType<?>) remoteType);
    }

    private ObjectInstance held(Class<?> type) throws ReflectiveOperationException {
        Set<ResourceSpec> optional = new HashSet<>();
        for (Part part : parts) {
            if (part.resource.implemented() && !part.resource.mandatory()) {
                optional.add(type().spec().resource(part.id()).orElseThrow());
            }
        }
        return (ObjectInstance) type.getConstructor(Set.class).newInstance(optional);
    }

    /** Of any values: the test does not know the class. */
    @SuppressWarnings("unchecked")
    ValueType<Object, Object> type() {
        return (ValueType<Object, Object>) Members.type(valueClass);
    }

    Object builder() {
        return Members.callStatic(valueClass, "builder");
    }

    Object patchBuilder() {
        return Members.callStatic(valueClass, "patch");
    }

    /** Those that the device has and the condition holds for. */
    List<Part> parts(Predicate<RandomResource> condition) {
        return parts.stream()
                .filter(part -> part.resource.implemented() && condition.test(part.resource))
                .toList();
    }

    /** Each of them or not, at least one if there are any. */
    List<Part> some(List<Part> all) {
        List<Part> some = new ArrayList<>(all);
        some.removeIf(part -> random.nextBoolean());
        return some.isEmpty() && !all.isEmpty() ? List.of(all.get(random.nextInt(all.size()))) : some;
    }

    /** What the device holds, by Resource ID. */
    Map<Integer, Object> state() {
        Map<Integer, Object> state = new TreeMap<>();
        for (Part part : parts(RandomResource::hasValue)) {
            state.put(part.id(), Objects.requireNonNull(Members.field(held, "r" + part.id())));
        }
        return state;
    }

    /** What was executed, in order: each a list of Resource ID and arguments. */
    List<?> executed() {
        return (List<?>) Objects.requireNonNull(Members.field(held, "executed"));
    }

    Object handle(Part part) {
        return Members.call(peers.remote(), part.name());
    }

    LwM2mPath path(Part part) {
        return peers.path().child(part.id());
    }

    /** The formats for the Object Instance as a whole. */
    List<PayloadFormat> formats() {
        return formats(peers.path(), DataType.NONE, false);
    }

    List<PayloadFormat> formats(LwM2mPath path, DataType type, boolean multiple) {
        return (draft0 ? Codecs.draft0(Peers.NESTING) : Codecs.standard())
                .formats().stream()
                        .filter(format -> format.carries(path, type, multiple))
                        .toList();
    }

    @Override
    public void close() {
        peers.close();
    }
}
