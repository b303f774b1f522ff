package dev.lathe.server.bootstrap;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.server.request.AnswerReading;
import dev.lathe.spec.DataType;
import dev.lathe.stub.ValueType;
import dev.lathe.stub.server.RemoteAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a request of a step, and an outcome of the answer to it. */
public final class Steps {

    private final AnswerReading answers;

    public Steps(AnswerReading answers) {
        this.answers = answers;
    }

    /**
     * @return without a peer
     * @throws dev.lathe.message.PayloadException if the format cannot carry what is to be written
     */
    Request request(BootstrapStep step, Dialect dialect) {
        if (step instanceof BootstrapStep.Delete delete) {
            return below(dialect, Request.delete(delete.path()));
        }
        if (step instanceof BootstrapStep.Discover discover) {
            return below(dialect, Request.get(discover.path()).withAccept(ContentFormat.LINK_FORMAT));
        }
        if (step instanceof BootstrapStep.Write<?, ?> write) {
            return below(
                    dialect,
                    Request.put(write.path()).withPayload(dialect.format().contentFormat(), payload(write, dialect)));
        }
        if (step instanceof BootstrapStep.Read<?> read) {
            return below(
                    dialect,
                    Request.get(read.path()).withAccept(dialect.format().contentFormat()));
        }
        return Request.of(Method.POST, List.of(BootstrapInterface.PATH)); // Finish
    }

    private static Request below(Dialect dialect, Request request) {
        List<String> path = new ArrayList<>(dialect.root());
        path.addAll(request.path());
        return request.withPath(path);
    }

    private static <V, P> byte[] payload(BootstrapStep.Write<V, P> write, Dialect dialect) {
        LwM2mPath path = write.path();
        PayloadWriter out = dialect.format().writer(path);
        out.begin(path.object(), path.instance());
        if (write.patch().isPresent()) {
            Set<Integer> patched = new HashSet<>();
            out.keeping(resource -> {
                patched.add(resource);
                return true;
            });
            write.type().encodePatch(write.patch().get(), out);
            out.keeping(resource -> !patched.contains(resource));
        }
        write.type().encode(write.value(), out);
        return out.done();
    }

    /**
     * @throws dev.lathe.message.ResponseException if the device refused the step
     * @throws dev.lathe.message.PayloadException if the answer cannot be read
     */
    StepOutcome outcome(BootstrapStep step, Response response) {
        if (step instanceof BootstrapStep.Delete delete && isNothingThere(delete, response.code())) {
            return new StepOutcome.Tolerated(response.code(), response.diagnostic());
        }
        AnswerReading.success(response);
        if (step instanceof BootstrapStep.Discover) {
            return new StepOutcome.Links(AnswerReading.links(response, List.of()));
        }
        if (step instanceof BootstrapStep.Read<?> read) {
            return values(read, response);
        }
        return new StepOutcome.Done(response.code());
    }

    /** A root is always there. */
    private static boolean isNothingThere(BootstrapStep.Delete delete, ResponseCode code) {
        return delete.path().level() != PathLevel.ROOT
                && (code == ResponseCode.BAD_REQUEST || code == ResponseCode.NOT_FOUND);
    }

    private <V> StepOutcome values(BootstrapStep.Read<V> read, Response response) {
        return new StepOutcome.Values<>(
                read.type(),
                answers.value(
                        response,
                        new RemoteAddress(read.path(), DataType.NONE, false),
                        in -> instances(read.type(), in)));
    }

    private static <V> SortedMap<Integer, V> instances(ValueType<V, ?> type, PayloadReader in) {
        SortedMap<Integer, V> instances = new TreeMap<>();
        while (in.nextInstance()) {
            instances.put(in.instance(), type.decode(in));
        }
        return instances;
    }
}
