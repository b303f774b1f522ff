package dev.lathe.client.bootstrap;

import dev.lathe.client.object.Refusal;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ObjectSpec;

/** Bootstrap-Delete (LwM2M Core, 6.1.7.6). */
final class BootstrapDeletes {

    private final Staging staging;
    private final Protection protection;

    BootstrapDeletes(Staging staging, Protection protection) {
        this.staging = staging;
        this.protection = protection;
    }

    Response delete(LwM2mPath path) {
        switch (path.level()) {
            case ROOT -> staging.objects().forEach(this::clear);
            case OBJECT -> clear(StagedReads.known(staging, path));
            case OBJECT_INSTANCE -> one(path);
            case RESOURCE, RESOURCE_INSTANCE ->
                throw Refusal.badRequest(path, "delete the root, an Object or an Object Instance");
        }
        return Response.of(ResponseCode.DELETED);
    }

    private void clear(ObjectSpec object) {
        staging.instances(object.id()).stream()
                .filter(path -> protection.of(path).isEmpty())
                .forEach(staging::delete);
    }

    private void one(LwM2mPath path) {
        if (!staging.has(path)) {
            throw Refusal.badRequest(path, "there is no such Object Instance; Discover lists those there are");
        }
        protection.of(path).ifPresent(reason -> {
            throw Refusal.badRequest(path, "this is " + reason + ", which stays; it can be written");
        });
        staging.delete(path);
    }
}
