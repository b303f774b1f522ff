package dev.lathe.stub.server;

import dev.lathe.spec.ObjectSpec;
import dev.lathe.stub.ValueType;
import java.util.function.Function;

/**
 * The constant by which a server stub of the early draft is asked for: {@code device.at(RemoteDeviceInfo.TYPE)}. It is no
 * {@link RemoteType}: a stub of one family cannot be had of a device of the other.
 *
 * @param <R> the server stub
 */
public final class RemoteObjectType<R> {

    private final ObjectSpec spec;
    private final Function<RemoteContext, R> constructor;

    private RemoteObjectType(ObjectSpec spec, Function<RemoteContext, R> constructor) {
        this.spec = spec;
        this.constructor = constructor;
    }

    public static <R> RemoteObjectType<R> of(ValueType<?, ?> valueType, Function<RemoteContext, R> constructor) {
        return new RemoteObjectType<>(valueType.spec(), constructor);
    }

    public ObjectSpec spec() {
        return spec;
    }

    /** A stub on that context; for the runtime. */
    public R at(RemoteContext context) {
        return constructor.apply(context);
    }
}
