package dev.lathe.server;

import dev.lathe.link.Link;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Handler;
import dev.lathe.message.Method;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.server.bootstrap.BootstrapFailure;
import dev.lathe.server.bootstrap.BootstrapListener;
import dev.lathe.server.bootstrap.BootstrapSession;
import dev.lathe.server.bootstrap.BootstrapStep;
import dev.lathe.server.bootstrap.StepOutcome;
import dev.lathe.testkit.InMemoryNetwork;
import dev.lathe.testkit.VirtualTime;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A Bootstrap-Server on a network in memory, time that a test moves, and all that its listener has heard. */
public final class BootstrapFixture {

    public final VirtualTime time = new VirtualTime();
    public final InMemoryNetwork network = new InMemoryNetwork(time);
    public final BootstrapServer server;
    /** In words, without the steps' being sent. */
    public final List<String> heard = new ArrayList<>();

    public final List<BootstrapStep> sent = new ArrayList<>();
    public final List<StepOutcome> outcomes = new ArrayList<>();
    public final List<BootstrapFailure> failures = new ArrayList<>();

    /** A server made of what the builder says, on this network and in this time. */
    public BootstrapFixture(BootstrapServerBuilder builder) {
        server = builder.coap(new InetSocketAddress(InetAddress.getLoopbackAddress(), 5693))
                .transport(network)
                .scheduler(time.scheduler())
                .executor(time.scheduler())
                .listener(new Recorder())
                .start();
    }

    /** A device that agrees to everything. */
    public ScriptedDevice device() {
        ScriptedDevice device = new ScriptedDevice(network, server.address());
        device.answers(agreeing("</0>,</0/0>"));
        return device;
    }

    /** Answers as a device that likes everything and discovers these links. */
    public static Handler agreeing(String links) {
        return request -> (switch (request.method()) {
                    case DELETE -> Response.of(ResponseCode.DELETED);
                    case GET ->
                        request.accept().orElse(ContentFormat.TLV).equals(ContentFormat.LINK_FORMAT)
                                ? ScriptedDevice.links(links)
                                : Response.content(ContentFormat.TLV, new byte[0]);
                    default -> Response.of(ResponseCode.CHANGED);
                })
                .toFuture();
    }

    public static Request bootstrapRequest(String query) {
        return ScriptedDevice.request(Method.POST, "bs", query);
    }

    /** The answer as code and diagnostic. */
    public String answer(ScriptedDevice device, Request request) {
        Response response = await(device.send(request));
        return response.code() + (response.code().isSuccess() ? "" : ": " + response.diagnostic());
    }

    /** Asks under this name, which is answered 2.04, and lets everything happen that follows. */
    public void bootstrap(ScriptedDevice device, String name) {
        String answer = answer(device, bootstrapRequest("ep=" + name));
        if (!answer.equals("2.04 Changed")) {
            throw new AssertionError(answer);
        }
        time.advance(Duration.ofMinutes(10));
    }

    /** Requests that a device was asked, payloads in hex. */
    public static List<String> asked(ScriptedDevice device) {
        return device.asked.stream()
                .map(request -> request.method() + " /" + String.join("/", request.path())
                        + request.accept()
                                .map(format -> " accept " + format.number())
                                .orElse("")
                        + request.contentFormat()
                                .map(format -> " " + format.number())
                                .orElse("")
                        + (request.payload().length == 0
                                ? ""
                                : " " + HexFormat.of().formatHex(request.payload())))
                .toList();
    }

    public <T> T await(CompletableFuture<T> future) {
        return time.await(future, Duration.ofHours(1));
    }

    private final class Recorder implements BootstrapListener {

        @Override
        public void started(BootstrapSession session) {
            heard.add(session.endpoint() + " started");
        }

        @Override
        public void step(BootstrapSession session, BootstrapStep step, StepOutcome outcome) {
            if (outcome instanceof StepOutcome.Sent) {
                sent.add(step);
                return;
            }
            outcomes.add(outcome);
            heard.add(session.endpoint() + " " + step + ": " + words(outcome));
        }

        private String words(StepOutcome outcome) {
            if (outcome instanceof StepOutcome.Done done) {
                return done.code().toString();
            }
            return outcome instanceof StepOutcome.Links links
                    ? links.links().stream().map(Link::target).toList().toString()
                    : outcome.toString();
        }

        @Override
        public void finished(BootstrapSession session) {
            heard.add(session.endpoint() + " finished");
        }

        @Override
        public void failed(BootstrapSession session, BootstrapFailure reason) {
            failures.add(reason);
            heard.add(session.endpoint() + " failed: " + reason);
        }
    }
}
