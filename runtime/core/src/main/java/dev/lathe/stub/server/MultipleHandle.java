package dev.lathe.stub.server;

import dev.lathe.spec.ResourceSpec;
import dev.lathe.value.Multiple;
import java.util.concurrent.CompletableFuture;

/** Handles on Resources with multiple instances. */
abstract class MultipleHandle<T> extends Handle<Multiple<T>> {

    final ResourceType<T> element;

    private MultipleHandle(RemoteContext context, ResourceSpec resource, ResourceType<T> element) {
        super(context, resource, SingleHandle.path(context, resource), new Shape.Several<>(resource, element));
        this.element = element;
    }

    public final CompletableFuture<Void> merge(Multiple<T> values) {
        return write(values, false);
    }

    static final class Reading<T> extends MultipleHandle<T> implements ReadableMultiple<T> {
        Reading(RemoteContext context, ResourceSpec resource, ResourceType<T> element) {
            super(context, resource, element);
        }

        @Override
        public ReadableResourceInstance<T> at(int resourceInstance) {
            return new ElementHandle.Reading<>(context, resource, element, resourceInstance);
        }
    }

    static final class Writing<T> extends MultipleHandle<T> implements WritableMultiple<T> {
        Writing(RemoteContext context, ResourceSpec resource, ResourceType<T> element) {
            super(context, resource, element);
        }

        @Override
        public WritableResourceInstance<T> at(int resourceInstance) {
            return new ElementHandle.Writing<>(context, resource, element, resourceInstance);
        }
    }

    static final class ReadingWriting<T> extends MultipleHandle<T> implements ReadWriteMultiple<T> {
        ReadingWriting(RemoteContext context, ResourceSpec resource, ResourceType<T> element) {
            super(context, resource, element);
        }

        @Override
        public ReadWriteResourceInstance<T> at(int resourceInstance) {
            return new ElementHandle.ReadingWriting<>(context, resource, element, resourceInstance);
        }
    }
}
