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

    /** Image, {@code /2/0}, octets 1..65536. */
    public ReadWriteResource<Opaque> image() {
        return readWrite(Firmware.IMAGE, IMAGE);
    }

    /** Version, {@code /2/1}. */
    public ReadableResource<String> version() {
        return readable(Firmware.VERSION, ResourceType.STRING);
    }

    /** Size, {@code /2/2}. */
    public ReadWriteLong size() {
        return readWriteLong(Firmware.SIZE, ResourceType.INTEGER);
    }

    /** Mirrors, {@code /2/3}. */
    public ReadWriteResource<Multiple<String>> mirrors() {
        return readWriteMultiple(Firmware.MIRRORS, ResourceType.STRING);
    }

    /** Image, {@code /2/0}. */
    public CompletableFuture<Void> executeImage() {
        return executeImage(Arguments.none());
    }

    /**
     * Image, {@code /2/0}.
     *
     * @param arguments of which the descriptor says nothing
     */
    public CompletableFuture<Void> executeImage(Arguments arguments) {
        return execute(Firmware.IMAGE, arguments);
    }

    /** Do Upgrade, {@code /2/5}. */
    public CompletableFuture<Void> doUpgrade() {
        return doUpgrade(Arguments.none());
    }

    /**
     * Do Upgrade, {@code /2/5}.
     *
     * @param arguments of which the descriptor says nothing
     */
    public CompletableFuture<Void> doUpgrade(Arguments arguments) {
        return execute(Firmware.DO_UPGRADE, arguments);
    }
}
