package emitted;

import dev.lathe.stub.Arguments;
import dev.lathe.stub.server.ReadWriteLong;
import dev.lathe.stub.server.ReadWriteResource;
import dev.lathe.stub.server.ReadableResource;
import dev.lathe.stub.server.RemoteContext;
import dev.lathe.stub.server.RemoteObject;
import dev.lathe.stub.server.RemoteObjectType;
import dev.lathe.stub.server.ResourceType;
import dev.lathe.value.Multiple;
import dev.lathe.value.Opaque;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The Firmware of a registered device, as a server sees it. Object 2 of the early draft,
 * <code>urn:oma:mo:lwm2m2:example-firmware</code>.
 *
 * <p>An Object of the early draft in little.
 *
 * <p>Safe for all threads.
 */
@NullMarked
@Generated("dev.lathe")
public final class RemoteFirmware extends RemoteObject<Firmware, Firmware.Patch> {
    /** By which a registered device is asked for it. */
    public static final RemoteObjectType<RemoteFirmware> TYPE = RemoteObjectType.of(Firmware.TYPE, RemoteFirmware::new);

    private static final ResourceType<Opaque> IMAGE = ResourceType.OPAQUE
            .checked(value -> Firmware.IMAGE.inRange(value, Firmware.allowsImage(value)));

    private RemoteFirmware(RemoteContext context) {
        super(context, Firmware.TYPE);
    }

    /** {@return Image, {@code /2/0}, octets 1..65536; optional} */
    public ReadWriteResource<Opaque> image() {
        return readWrite(Firmware.IMAGE, IMAGE);
    }

    /** {@return Version, {@code /2/1}; mandatory} */
    public ReadableResource<String> version() {
        return readable(Firmware.VERSION, ResourceType.STRING);
    }

    /** {@return Size, {@code /2/2}; optional} */
    public ReadWriteLong size() {
        return readWriteLong(Firmware.SIZE, ResourceType.INTEGER);
    }

    /** {@return Mirrors, {@code /2/3}; optional} */
    public ReadWriteResource<Multiple<String>> mirrors() {
        return readWriteMultiple(Firmware.MIRRORS, ResourceType.STRING);
    }

    /**
     * Executes Image, {@code /2/0}; optional.
     *
     * @return completes when the device has executed it
     */
    public CompletableFuture<Void> executeImage() {
        return executeImage(Arguments.none());
    }

    /**
     * Executes Image, {@code /2/0}; optional.
     *
     * @param arguments of which the descriptor says nothing
     * @return completes when the device has executed it
     */
    public CompletableFuture<Void> executeImage(Arguments arguments) {
        return execute(Firmware.IMAGE, arguments);
    }

    /**
     * Executes Do Upgrade, {@code /2/5}; optional.
     *
     * @return completes when the device has executed it
     */
    public CompletableFuture<Void> doUpgrade() {
        return doUpgrade(Arguments.none());
    }

    /**
     * Executes Do Upgrade, {@code /2/5}; optional.
     *
     * @param arguments of which the descriptor says nothing
     * @return completes when the device has executed it
     */
    public CompletableFuture<Void> doUpgrade(Arguments arguments) {
        return execute(Firmware.DO_UPGRADE, arguments);
    }
}
