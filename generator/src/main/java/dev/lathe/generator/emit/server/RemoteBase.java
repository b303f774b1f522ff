package dev.lathe.generator.emit.server;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.lathe.generator.emit.shape.Member;
import dev.lathe.generator.emit.shape.ObjectShape;
import dev.lathe.generator.emit.shape.RuntimeTypes;
import dev.lathe.generator.model.Family;

/** What a server stub extends, and by what it is asked for: a device of one family has no stubs of the other. */
enum RemoteBase {
    /** Of LwM2M: an Object Instance, whose multiple Resources have instances with addresses of their own. */
    INSTANCE,
    /** Of the early draft: an Object, whose multiple Resources are read and written as a whole. */
    OBJECT;

    static RemoteBase of(Family family) {
        return switch (family) {
            case LWM2M -> INSTANCE;
            case DRAFT_0 -> OBJECT;
        };
    }

    TypeName superclass(ObjectShape object) {
        ClassName base = this == INSTANCE ? RuntimeTypes.REMOTE_INSTANCE : RuntimeTypes.REMOTE_OBJECT;
        return ParameterizedTypeName.get(base, object.value(), object.patch());
    }

    /** The type of the constant by which a device is asked for the stub. */
    TypeName constant(ObjectShape object) {
        return this == INSTANCE
                ? ParameterizedTypeName.get(RuntimeTypes.REMOTE_TYPE_OF, object.serverStub(), object.patch())
                : ParameterizedTypeName.get(RuntimeTypes.REMOTE_OBJECT_TYPE, object.serverStub());
    }

    /** The class whose {@code of} makes that constant. */
    ClassName factory() {
        return this == INSTANCE ? RuntimeTypes.REMOTE_TYPE : RuntimeTypes.REMOTE_OBJECT_TYPE;
    }

    /**
     * The type of the handle on a multiple Resource.
     *
     * @param withInstances the type that has a handle for each of its instances too
     * @param single the type for Resources with one value
     */
    TypeName multiple(Member member, ClassName withInstances, ClassName single) {
        return this == INSTANCE
                ? ParameterizedTypeName.get(withInstances, member.single().box())
                : ParameterizedTypeName.get(single, member.exposed());
    }
}
