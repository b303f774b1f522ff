package dev.lathe.stub.server;

import dev.lathe.spec.ResourceSpec;

/** Handles on single instances of Resources that may have several. */
abstract class ElementHandle<T> extends Handle<T> {

    private ElementHandle(RemoteContext context, ResourceSpec resource, ResourceType<T> type, int id) {
        super(
                context,
                resource,
                SingleHandle.path(context, resource).child(id),
                new Shape.Element<>(resource, type, id));
    }

    static final class Reading<T> extends ElementHandle<T> implements ReadableResourceInstance<T> {
        Reading(RemoteContext context, ResourceSpec resource, ResourceType<T> type, int id) {
            super(context, resource, type, id);
        }
    }

    static final class Writing<T> extends ElementHandle<T> implements WritableResourceInstance<T> {
        Writing(RemoteContext context, ResourceSpec resource, ResourceType<T> type, int id) {
            super(context, resource, type, id);
        }
    }

    static final class ReadingWriting<T> extends ElementHandle<T> implements ReadWriteResourceInstance<T> {
        ReadingWriting(RemoteContext context, ResourceSpec resource, ResourceType<T> type, int id) {
            super(context, resource, type, id);
        }
    }
}
