package dev.lathe.stub.server;

import dev.lathe.spec.ObjectSpec;
import dev.lathe.stub.ValueType;
import java.util.function.Function;

/**
 * The constant by which a server stub is asked for: {@code device.at(RemoteRoomThermostat.TYPE, 0)}.
 *
 * @param <R> the server stub
 */
public sealed interface RemoteType<R> permits RemoteType.Of {

    ObjectSpec spec();

    /** A stub on that context; for the runtime. */
    R at(RemoteContext context);

    static <R, P> Of<R, P> of(ValueType<?, P> valueType, Function<RemoteContext, R> constructor) {
        return new Of<>(valueType, constructor);
    }

    /**
     * A type that also knows what can be written of its Object.
     *
     * @param <P> what can be written
     */
    final class Of<R, P> implements RemoteType<R> {

        private final ValueType<?, P> valueType;
        private final Function<RemoteContext, R> constructor;

        private Of(ValueType<?, P> valueType, Function<RemoteContext, R> constructor) {
            this.valueType = valueType;
            this.constructor = constructor;
        }

        @Override
        public ObjectSpec spec() {
            return valueType.spec();
        }

        public ValueType<?, P> valueType() {
            return valueType;
        }

        @Override
        public R at(RemoteContext context) {
            return constructor.apply(context);
        }
    }
}
