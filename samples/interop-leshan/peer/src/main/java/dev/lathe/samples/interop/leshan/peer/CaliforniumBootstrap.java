package dev.lathe.samples.interop.leshan.peer;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.eclipse.californium.core.CoapExchange;
import org.eclipse.californium.core.CoapResource;
import org.eclipse.californium.core.CoapServer;
import org.eclipse.californium.core.coap.CoAP.ResponseCode;
import org.eclipse.californium.core.coap.MediaTypeRegistry;
import org.eclipse.californium.core.coap.Request;
import org.eclipse.californium.core.coap.Response;
import org.eclipse.californium.core.network.CoapEndpoint;
import org.eclipse.californium.elements.config.Configuration;
import org.eclipse.leshan.core.model.ObjectLoader;
import org.eclipse.leshan.core.model.StaticModel;
import org.eclipse.leshan.core.node.LwM2mObjectInstance;
import org.eclipse.leshan.core.node.LwM2mPath;
import org.eclipse.leshan.core.node.LwM2mSingleResource;
import org.eclipse.leshan.core.node.codec.DefaultLwM2mEncoder;
import org.eclipse.leshan.core.request.ContentFormat;

/**
 * A Bootstrap-Server on Californium at a free port of 127.0.0.1, whose values Leshan encodes: {@code CaliforniumBootstrap URI} gives
 * whoever asks an account of the server there, always by the same script, which has one premature Finish. It prints where it
 * listens, the query it was asked with, and the answer to each of its requests; it ends when its standard input ends.
 */
public final class CaliforniumBootstrap extends CoapResource {

    private static final int SHORT_SERVER_ID = 123;
    private static final long LIFETIME_SECONDS = 300;
    private static final int NO_SEC = 3;
    private static final long PATIENCE_MILLIS = 10_000;

    private final String serverUri;
    private final CoapEndpoint endpoint;

    private CaliforniumBootstrap(String serverUri, CoapEndpoint endpoint) {
        super("bs");
        this.serverUri = serverUri;
        this.endpoint = endpoint;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: CaliforniumBootstrap coap://HOST:PORT");
            System.exit(2);
        }
        Configuration configuration = Configuration.createStandardWithoutFile();
        CoapEndpoint endpoint = new CoapEndpoint.Builder()
                .setConfiguration(configuration)
                .setInetSocketAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .build();
        CoapServer server = new CoapServer(configuration);
        server.addEndpoint(endpoint);
        server.add(new CaliforniumBootstrap(arguments[0], endpoint));
        server.start();
        System.out.println("listening at " + endpoint.getUri());
        System.in.transferTo(OutputStream.nullOutputStream());
        server.destroy();
    }

    @Override
    public void handlePOST(CoapExchange exchange) {
        System.out.println("asked with " + exchange.getRequestOptions().getUriQueryString());
        String device = "coap://127.0.0.1:" + exchange.getSourcePort();
        exchange.respond(ResponseCode.CHANGED);
        // Not on this thread, which is to receive the answers.
        Thread script = new Thread(() -> follow(device), "script");
        script.setDaemon(true);
        script.start();
    }

    private void follow(String device) {
        try {
            tell(Request.newDelete(), device, "/");
            tell(put(0, 1, security()), device, "/0/1");
            tell(Request.newPost(), device, "/bs");
            tell(put(1, 0, server()), device, "/1/0");
            Request discover = Request.newGet();
            discover.getOptions().setAccept(MediaTypeRegistry.APPLICATION_LINK_FORMAT);
            tell(discover, device, "/");
            tell(Request.newPost(), device, "/bs");
        } catch (InterruptedException e) {
            System.out.println("interrupted");
        }
    }

    private void tell(Request request, String device, String path) throws InterruptedException {
        Response answer = request.setURI(device + path).send(endpoint).waitForResponse(PATIENCE_MILLIS);
        System.out.println(request.getCode() + " " + path + ": "
                + (answer == null
                        ? "no answer in time"
                        : (answer.getCode().text + " " + answer.getPayloadString()).strip()));
    }

    private static Request put(int object, int instance, LwM2mObjectInstance value) {
        Request request = Request.newPut();
        request.getOptions().setContentFormat(ContentFormat.TLV.getCode());
        request.setPayload(new DefaultLwM2mEncoder()
                .encode(
                        value,
                        ContentFormat.TLV,
                        null,
                        new LwM2mPath(object, instance),
                        new StaticModel(ObjectLoader.loadDefault())));
        return request;
    }

    /** Without keys, as some Bootstrap-Servers have it. */
    private LwM2mObjectInstance security() {
        return new LwM2mObjectInstance(
                1,
                LwM2mSingleResource.newStringResource(0, serverUri),
                LwM2mSingleResource.newBooleanResource(1, false),
                LwM2mSingleResource.newIntegerResource(2, NO_SEC),
                LwM2mSingleResource.newIntegerResource(10, SHORT_SERVER_ID));
    }

    private static LwM2mObjectInstance server() {
        return new LwM2mObjectInstance(
                0,
                LwM2mSingleResource.newIntegerResource(0, SHORT_SERVER_ID),
                LwM2mSingleResource.newIntegerResource(1, LIFETIME_SECONDS),
                LwM2mSingleResource.newBooleanResource(6, false),
                LwM2mSingleResource.newStringResource(7, "U"));
    }
}
