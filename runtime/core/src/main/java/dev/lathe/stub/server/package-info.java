/**
 * What generated server stubs extend: a server's side of an Object Instance of a registered device. Knows nothing of
 * registration stores or transports.
 *
 * <h2>How requests fail</h2>
 * Every future that a stub, a handle or a device gives fails with a subclass of {@link dev.lathe.message.LwM2mException}, which
 * {@code join()} throws as it is, or is cancelled by whoever holds it:
 * <ul>
 *   <li>{@link dev.lathe.message.ResponseException}: the device answered with an error code;
 *   <li>{@link dev.lathe.message.RequestTimeoutException}: no answer within {@link dev.lathe.stub.server.RequestOptions#timeout()},
 *       or no acknowledgement in the time that CoAP gives one; the device may have acted on the request all the same;
 *   <li>{@link dev.lathe.message.TransportException}: the message could not be sent or was rejected, or the server was closed;
 *   <li>{@link dev.lathe.message.PayloadException}: the answer cannot be read, or by
 *       {@link dev.lathe.stub.server.ValuePolicy#REFUSE} has a value that the descriptor does not allow; or the format that was
 *       asked for cannot carry the request, and nothing was sent;
 *   <li>{@link dev.lathe.stub.AbsentResourceException}, a {@code ResponseException}: the answer lacks what was asked for;
 *   <li>{@link dev.lathe.stub.server.EnablerException}: the device registered with a version of LwM2M that does not have the
 *       operation; nothing was sent;
 *   <li>{@link dev.lathe.stub.server.UnknownLocationException}: an Object Instance was created, and the device did not say under
 *       which id;
 *   <li>{@code dev.lathe.server.request.RegistrationEndedException}: the registration is over; nothing was sent;
 *   <li>{@code dev.lathe.server.device.Draft0Exception}: the early draft has no such operation; nothing was sent.
 * </ul>
 *
 * <p>Devices that sleep are not kept track of: one that does not hear fails as one that does not answer.
 *
 * <p>What is a mistake of the application's is thrown at once, and nothing is sent:
 * {@link dev.lathe.spec.InvalidValueException} for a value, an argument or attributes that the descriptor does not allow, and for a
 * new Object Instance without its mandatory Resources; {@link java.util.NoSuchElementException} where a device is asked for what it
 * has not registered; {@link java.lang.IllegalArgumentException} for a composite request of nothing, or about another device.
 *
 * <p>Cancelling such a future ends the exchange: nothing is sent again, and an answer that comes late is ignored. A stage that
 * hangs on it, as {@code thenApply} gives, is an ordinary one, and cancelling that cancels nothing below.
 */
@NullMarked
package dev.lathe.stub.server;

import org.jspecify.annotations.NullMarked;
