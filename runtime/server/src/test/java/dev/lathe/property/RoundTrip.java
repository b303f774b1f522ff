package dev.lathe.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.property.Specimen.Part;
import dev.lathe.stub.AbsentResourceException;
import dev.lathe.stub.Arguments;
import dev.lathe.stub.server.ReadWriteMultiple;
import dev.lathe.stub.server.ReadableMultiple;
import dev.lathe.stub.server.ReadableResource;
import dev.lathe.stub.server.WritableMultiple;
import dev.lathe.stub.server.WritableResource;
import dev.lathe.value.Multiple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What a server does to the device by its stub arrives, and comes back. */
final class RoundTrip {

    private final Specimen it;

    RoundTrip(Specimen it) {
        this.it = it;
    }

    void run() {
        theWholeInstanceIsRead();
        for (Part part : it.parts(RandomResource::readable)) {
            isRead(part, Objects.requireNonNull(it.state().get(part.id())));
        }
        for (Part part : it.parts(RandomResource::writable)) {
            isWritten(part);
        }
        manyAreWrittenAtOnce();
        theInstanceIsReplaced();
        for (Part part : it.parts(RandomResource::executable)) {
            isExecuted(part);
        }
        for (Part part : it.parts) {
            if (!part.resource().implemented()) {
                isNotThere(part);
            }
        }
        theWholeInstanceIsRead();
    }

    /** The value as it was read. */
    Object theWholeInstanceIsRead() {
        Object value = read();
        Object builder = it.builder();
        Map<Integer, Object> state = it.state();
        for (Part part : it.parts) {
            if (part.resource().readable() && part.resource().implemented()) {
                Object held = Objects.requireNonNull(state.get(part.id()));
                assertThat(Members.unwrapped(Members.call(value, part.name())))
                        .as(part.name())
                        .contains(held);
                Members.call(builder, part.name(), held);
            } else if (part.member().isInValue()) {
                isAbsent(part, value);
            }
        }
        it.type().check(value);
        assertThat(value)
                .isEqualTo(read())
                .hasSameHashCodeAs(read())
                .isEqualTo(Members.call(builder, "build"))
                .hasToString(read().toString());
        return value;
    }

    private Object read() {
        return it.peers.await(it.peers.read());
    }

    private static void isAbsent(Part part, Object value) {
        if (part.resource().mandatory()) {
            assertThatThrownBy(() -> Members.call(value, part.name())).isInstanceOf(AbsentResourceException.class);
        } else {
            assertThat(Members.unwrapped(Members.call(value, part.name()))).isEmpty();
        }
    }

    private void isRead(Part part, Object expected) {
        Object handle = it.handle(part);
        assertThat(it.peers.await(((ReadableResource<?>) handle).read()))
                .as(part.name())
                .isEqualTo(expected);
        if (handle instanceof ReadableMultiple<?> several && !it.draft0) {
            for (Multiple.Entry<?> entry : (Multiple<?>) expected) {
                assertThat(it.peers.await(several.at(entry.id()).read()))
                        .as(part.name() + " " + entry.id())
                        .isEqualTo(entry.value());
            }
        }
    }

    @SuppressWarnings("unchecked") // the test gives it what its descriptor names
    private void isWritten(Part part) {
        Object value = it.values.allowed(part.resource(), part.member());
        it.peers.await(((WritableResource<Object>) it.handle(part)).write(value));
        holds(part, value);
        if (it.handle(part) instanceof WritableMultiple<?> several && !it.draft0) {
            Multiple<Object> more = (Multiple<Object>) it.values.allowed(part.resource(), part.member());
            it.peers.await(((WritableMultiple<Object>) several).merge(more));
            holds(part, part.resource().readable() ? ((Multiple<Object>) value).merged(more) : more);
        }
        if (it.handle(part) instanceof ReadWriteMultiple<?> several && !it.draft0) {
            Multiple<Object> before =
                    (Multiple<Object>) Objects.requireNonNull(it.state().get(part.id()));
            Object one = it.values.one(part.resource().values().allowed(it.random), part.resource(), part.member());
            int id = before.isEmpty() ? -1 : before.idAt(0);
            if (id >= 0) {
                it.peers.await(((ReadWriteMultiple<Object>) several).at(id).write(one));
                holds(part, before.with(id, one));
            }
        }
    }

    private void holds(Part part, Object value) {
        assertThat(it.state().get(part.id())).as(part.name()).isEqualTo(value);
        if (part.resource().readable()) {
            isRead(part, value);
        }
    }

    private void manyAreWrittenAtOnce() {
        List<Part> some = it.some(it.parts(RandomResource::writable));
        if (some.isEmpty()) {
            return;
        }
        Map<Integer, Object> expected = it.state();
        Object builder = it.patchBuilder();
        for (Part part : some) {
            Object value = it.values.allowed(part.resource(), part.member());
            Members.call(builder, part.name(), value);
            expected.merge(part.id(), value, (before, after) -> written(part, before, after));
        }
        it.peers.await(it.peers.write(Members.call(builder, "build")));
        assertThat(it.state()).isEqualTo(expected);
    }

    /** A partial write adds Resource Instances to what the getter gives, if there is one. */
    @SuppressWarnings("unchecked") // of one Resource
    private Object written(Part part, Object before, Object value) {
        return before instanceof Multiple<?> several && part.resource().readable()
                ? ((Multiple<Object>) several).merged((Multiple<Object>) value)
                : value;
    }

    private void theInstanceIsReplaced() {
        List<Part> writable = it.parts(RandomResource::writable);
        if (it.draft0 || writable.isEmpty()) {
            return;
        }
        Map<Integer, Object> expected = it.state();
        Object builder = it.patchBuilder();
        for (Part part : writable) {
            Object value = it.values.allowed(part.resource(), part.member());
            Members.call(builder, part.name(), value);
            expected.put(part.id(), value);
        }
        it.peers.await(it.peers.replace(Members.call(builder, "build")));
        assertThat(it.state()).isEqualTo(expected);
    }

    private void isExecuted(Part part) {
        List<Object> given = new ArrayList<>();
        Optional<List<RandomResource.Argument>> declared = part.resource().arguments();
        if (declared.isPresent()) {
            for (int i = 0; i < declared.get().size(); i++) {
                given.add(it.values.argument(
                        declared.get().get(i), part.member().parameters().get(i)));
            }
        } else {
            given.add(Arguments.none().with(it.random.nextInt(10), "x"));
        }
        execute(part, given);
        List<Object> expected = new ArrayList<>(given);
        expected.add(0, part.id());
        assertThat(it.executed()).last().as(part.name()).isEqualTo(expected);
    }

    private void execute(Part part, List<Object> arguments) {
        it.peers.await((CompletableFuture<?>)
                Members.call(it.peers.remote(), part.member().executeName(), arguments.toArray()));
    }

    private void isNotThere(Part part) {
        if (part.resource().readable()) {
            assertThat(it.peers.failure(((ReadableResource<?>) it.handle(part)).read()))
                    .isInstanceOfSatisfying(
                            ResponseException.class,
                            e -> assertThat(e.code()).as(part.name()).isEqualTo(ResponseCode.NOT_FOUND));
        }
    }
}
