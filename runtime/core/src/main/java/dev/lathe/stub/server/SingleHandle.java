package dev.lathe.stub.server;

import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.value.UnsignedInteger;
import java.util.concurrent.CompletableFuture;

/** Handles on Resources with a single instance. */
abstract class SingleHandle<T> extends Handle<T> {

    private SingleHandle(RemoteContext context, ResourceSpec resource, ResourceType<T> type) {
        super(context, resource, path(context, resource), new Shape.Single<>(resource, type));
    }

    static LwM2mPath path(RemoteContext context, ResourceSpec resource) {
        return context.instance().child(resource.id());
    }

    static final class Reading<T> extends SingleHandle<T> implements ReadableResource<T> {
        Reading(RemoteContext context, ResourceSpec resource, ResourceType<T> type) {
            super(context, resource, type);
        }
    }

    static final class Writing<T> extends SingleHandle<T> implements WritableResource<T> {
        Writing(RemoteContext context, ResourceSpec resource, ResourceType<T> type) {
            super(context, resource, type);
        }
    }

    static final class WritingLong extends SingleHandle<Long> implements WritableLong {
        WritingLong(RemoteContext context, ResourceSpec resource, ResourceType<Long> type) {
            super(context, resource, type);
        }
    }

    static final class WritingUnsigned extends SingleHandle<UnsignedInteger> implements WritableUnsigned {
        WritingUnsigned(RemoteContext context, ResourceSpec resource, ResourceType<UnsignedInteger> type) {
            super(context, resource, type);
        }

        @Override
        public CompletableFuture<Void> write(long value) {
            return write(resource.unsigned(value));
        }

        @Override
        public Assignment to(long value) {
            return to(resource.unsigned(value));
        }
    }

    static final class WritingDouble extends SingleHandle<Double> implements WritableDouble {
        WritingDouble(RemoteContext context, ResourceSpec resource, ResourceType<Double> type) {
            super(context, resource, type);
        }
    }

    static final class ReadingWriting<T> extends SingleHandle<T> implements ReadWriteResource<T> {
        ReadingWriting(RemoteContext context, ResourceSpec resource, ResourceType<T> type) {
            super(context, resource, type);
        }
    }

    static final class ReadingWritingLong extends SingleHandle<Long> implements ReadWriteLong {
        ReadingWritingLong(RemoteContext context, ResourceSpec resource, ResourceType<Long> type) {
            super(context, resource, type);
        }
    }

    static final class ReadingWritingUnsigned extends SingleHandle<UnsignedInteger> implements ReadWriteUnsigned {
        ReadingWritingUnsigned(RemoteContext context, ResourceSpec resource, ResourceType<UnsignedInteger> type) {
            super(context, resource, type);
        }

        @Override
        public CompletableFuture<Void> write(long value) {
            return write(resource.unsigned(value));
        }

        @Override
        public Assignment to(long value) {
            return to(resource.unsigned(value));
        }
    }

    static final class ReadingWritingDouble extends SingleHandle<Double> implements ReadWriteDouble {
        ReadingWritingDouble(RemoteContext context, ResourceSpec resource, ResourceType<Double> type) {
            super(context, resource, type);
        }
    }
}
