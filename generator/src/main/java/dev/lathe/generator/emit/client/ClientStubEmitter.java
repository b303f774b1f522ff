package dev.lathe.generator.emit.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.generator.emit.shape.Javadoc;
import dev.lathe.generator.emit.shape.Member;
import dev.lathe.generator.emit.shape.ObjectShape;
import dev.lathe.generator.emit.shape.RuntimeTypes;
import dev.lathe.generator.emit.shape.SlicedMethod;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits the client stub of an Object. */
public final class ClientStubEmitter {

    private final ObjectShape object;

    private ClientStubEmitter(ObjectShape object) {
        this.object = object;
    }

    public static JavaFile emit(ObjectShape object) {
        return new ClientStubEmitter(object).file();
    }

    private JavaFile file() {
        Javadoc javadoc = Javadoc.of(object.dialect().oneOf(object.title()) + " of a device. "
                + object.dialect().identity() + ".");
        object.description().ifPresent(javadoc::paragraph);
        javadoc.paragraph("Extend it. An optional Resource exists when its methods are overridden.");
        object.model().deprecated().ifPresent(javadoc::deprecated);

        TypeSpec.Builder type = TypeSpec.classBuilder(object.clientStub())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .superclass(RuntimeTypes.OBJECT_INSTANCE)
                .addJavadoc(javadoc.block());
        for (Member member : object.members()) {
            type.addField(FieldSpec.builder(
                            RuntimeTypes.RESOURCE_SPEC,
                            member.constant(),
                            Modifier.PROTECTED,
                            Modifier.STATIC,
                            Modifier.FINAL)
                    .addJavadoc(Javadoc.of(member.javadoc().title() + ".").block())
                    .initializer("$T.$L", object.value(), member.constant())
                    .build());
        }
        type.addField(type());
        addConstructors(type);
        new MethodPart(object).addTo(type);
        addHooks(type);
        type.addType(new BindingPart(object).binding());
        return object.file(type);
    }

    private FieldSpec type() {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.INSTANCE_TYPE, object.clientStub(), object.patch()),
                        "TYPE",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("How the runtime reaches an instance.\n")
                .initializer("new Binding()")
                .build();
    }

    private static void addConstructors(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PROTECTED)
                .addJavadoc("The optional Resources are those whose methods the subclass overrides.\n")
                .addStatement("super(TYPE)")
                .build());
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PROTECTED)
                .addJavadoc(Javadoc.of(
                                "Names the optional Resources instead: for native images, proxies, hardware known only at"
                                        + " run time.")
                        .tag("@param optional those that this instance has")
                        .block())
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Set.class), RuntimeTypes.RESOURCE_SPEC), "optional")
                .addStatement("super(TYPE, optional)")
                .build());
    }

    private static CodeBlock applying(List<Member> members) {
        CodeBlock.Builder code = CodeBlock.builder();
        members.forEach(member -> code.addStatement("patch.$L().ifPresent(this::$L)", member.name(), member.name()));
        return code.build();
    }

    private void addHooks(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("validate")
                .addModifiers(Modifier.PROTECTED)
                .addJavadoc(
                        Javadoc.of("Sees the whole Write before anything is applied; throw {@code ResponseException} to"
                                        + " refuse it.")
                                .tag("@param patch what would be written, each value allowed by the descriptor")
                                .block())
                .addParameter(object.patch(), "patch")
                .build());
        MethodSpec.Builder apply = MethodSpec.methodBuilder("apply")
                .addModifiers(Modifier.PROTECTED)
                .addJavadoc(Javadoc.of("Applies a Write: calls the setters. Override to apply it as a whole.")
                        .tag("@param patch what is written")
                        .block())
                .addParameter(object.patch(), "patch");
        if (object.isLarge()) {
            type.addMethods(SlicedMethod.inTurn(apply, object.patchMembers(), ClientStubEmitter::applying));
        } else {
            type.addMethod(apply.addCode(applying(object.patchMembers())).build());
        }
        type.addMethod(MethodSpec.methodBuilder("provision")
                .addModifiers(Modifier.PROTECTED)
                .addJavadoc(Javadoc.of(
                                "Takes what a Bootstrap-Server has written: applies the patch. Override to keep the others as"
                                        + " well.")
                        .tag(
                                "@param value all of it that is in the value type, Resources included that no server can write")
                        .tag("@param patch what a server could have written too")
                        .block())
                .addParameter(object.value(), "value")
                .addParameter(object.patch(), "patch")
                .addStatement("apply(patch)")
                .build());
    }
}
