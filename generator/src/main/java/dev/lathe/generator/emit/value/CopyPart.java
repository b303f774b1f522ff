package dev.lathe.generator.emit.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.generator.emit.shape.Member;
import dev.lathe.generator.emit.shape.ObjectShape;
import javax.lang.model.element.Modifier;

/**
 * Copies of a value that differ from it: by one Resource, by what was written, by what came later. All of them go through the
 * builder, so that none depends on what the constructor takes.
 */
final class CopyPart {

    private final ObjectShape object;
    private final Fields value;
    private final Fields patch;

    CopyPart(ObjectShape object, Fields value, Fields patch) {
        this.object = object;
        this.value = value;
        this.patch = patch;
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(toBuilder());
        for (Member member : value.members()) {
            type.addMethod(with(member));
            if (!member.isMandatory()) {
                type.addMethod(without(member));
            }
        }
        type.addMethod(withPatch()).addMethod(withOther());
    }

    private ClassName builder() {
        return object.value().nestedClass("Builder");
    }

    private MethodSpec toBuilder() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Begins a value with all that is in this one, unknown Resources included.\n")
                .returns(builder())
                .addStatement("$1T it = new $1T()", builder());
        value.fields().forEach(field -> method.addStatement("it.$1N = $1N", field));
        return method.addStatement("it.unknown = unknown")
                .addStatement("return it")
                .build();
    }

    private MethodSpec.Builder copy(String name, Member member) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(object.value());
        if (member.model().deprecated().isPresent()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }

    private MethodSpec with(Member member) {
        return copy(member.names().with(), member)
                .addJavadoc(
                        "A copy with this {@link #$L()}$L.\n",
                        member.name(),
                        member.isChecked() ? ", checked as by the builder" : "")
                .addParameter(member.exposed(), "value")
                .addStatement("return toBuilder().$L(value).build()", member.name())
                .build();
    }

    private MethodSpec without(Member member) {
        return copy(member.names().without(), member)
                .addJavadoc("A copy without {@link #$L()}.\n", member.name())
                .addStatement("$T it = toBuilder()", builder())
                .addCode(clearing(member))
                .addStatement("return it.build()")
                .build();
    }

    /** What is absent is as if it had never been there, since values are compared field by field. */
    private CodeBlock clearing(Member member) {
        if (!member.needsPresence()) {
            return CodeBlock.builder()
                    .addStatement("it.$L = null", member.field())
                    .build();
        }
        return CodeBlock.builder()
                .addStatement("it.$L = $L", member.field(), member.java().zero())
                .addStatement("it.$L", value.presence().clear(member))
                .build();
    }

    private CodeBlock taking(Member member, String owner) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("it.$1L = $2L$1L", member.field(), owner);
        if (member.needsPresence()) {
            code.addStatement("it.$L", value.presence().mark(member));
        }
        return code.build();
    }

    private MethodSpec withPatch() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("with")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "A copy as a Write leaves it. A multiple Resource becomes what the patch has: what a device gets is"
                                + " merged.\n")
                .returns(object.value())
                .addParameter(object.patch(), "patch")
                .addStatement("$T it = toBuilder()", builder());
        for (Member member : patch.members()) {
            if (member.isInValue()) {
                method.beginControlFlow("if ($L)", patch.presence().isPresent("patch.", member))
                        .addCode(taking(member, "patch."))
                        .nextControlFlow("else if (patch.replaces)")
                        .addCode(clearing(member))
                        .endControlFlow();
            }
        }
        return method.addStatement("return it.build()").build();
    }

    private MethodSpec withOther() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("with")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "A copy with each Resource that {@code that} has, which may be part of an Instance, in place of its"
                                + " own.\n")
                .returns(object.value())
                .addParameter(object.value(), "that")
                .addStatement("$T it = toBuilder()", builder());
        for (Member member : value.members()) {
            method.beginControlFlow("if ($L)", value.presence().isPresent("that.", member))
                    .addCode(taking(member, "that."))
                    .endControlFlow();
        }
        return method.addStatement("it.unknown = unknown.with(that.unknown)")
                .addStatement("return it.build()")
                .build();
    }
}
