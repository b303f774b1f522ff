package dev.lathe.generator.emit.server;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.generator.emit.shape.Javadoc;
import dev.lathe.generator.emit.shape.ObjectShape;
import dev.lathe.generator.emit.shape.RuntimeTypes;
import javax.lang.model.element.Modifier;

/** Emits the server stub of an Object. */
public final class ServerStubEmitter {

    private final ObjectShape object;
    private final RemoteBase base;

    private ServerStubEmitter(ObjectShape object) {
        this.object = object;
        this.base = RemoteBase.of(object.model().family());
    }

    public static JavaFile emit(ObjectShape object) {
        return new ServerStubEmitter(object).file();
    }

    private JavaFile file() {
        Javadoc javadoc = Javadoc.of(object.dialect().oneOf(object.title())
                + " of a registered device, as a server sees it. "
                + object.dialect().identity() + ".");
        object.description().ifPresent(javadoc::paragraph);
        javadoc.paragraph("Safe for all threads.");
        object.model().deprecated().ifPresent(javadoc::deprecated);

        TypeSpec.Builder type = TypeSpec.classBuilder(object.serverStub())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(base.superclass(object))
                .addJavadoc(javadoc.block())
                .addField(type());
        HandlePart handles = new HandlePart(object, base);
        handles.addTypesTo(type);
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.REMOTE_CONTEXT, "context")
                .addStatement("super(context, $T.TYPE)", object.value())
                .build());
        handles.addMethodsTo(type);
        new ExecutePart(object).addTo(type);
        return object.file(type);
    }

    private FieldSpec type() {
        return FieldSpec.builder(base.constant(object), "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("By which a registered device is asked for it.\n")
                .initializer("$T.of($T.TYPE, $T::new)", base.factory(), object.value(), object.serverStub())
                .build();
    }
}
