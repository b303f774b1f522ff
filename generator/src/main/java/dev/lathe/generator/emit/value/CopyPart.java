package dev.lathe.generator.emit.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.generator.emit.shape.Javadoc;
import dev.lathe.generator.emit.shape.Member;
import dev.lathe.generator.emit.shape.ObjectShape;
import dev.lathe.generator.emit.shape.RuntimeTypes;
import dev.lathe.generator.emit.shape.SlicedMethod;
import java.util.List;
import java.util.function.Function;
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
            type.addMethod(with(member, member.exposed()));
            if (member.isWrapped() && !member.isMultiple()) {
                type.addMethod(with(member, TypeName.LONG));
            }
            if (!member.isMandatory()) {
                type.addMethod(without(member));
            }
        }
        addWithPatch(type);
        addWithOther(type);
    }

    private ClassName builder() {
        return object.value().nestedClass("Builder");
    }

    private MethodSpec toBuilder() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("{@return a builder with all that is in this value, unknown Resources included}\n")
                .returns(builder())
                .addStatement("$1T it = new $1T()", builder());
        if (value.isLarge()) {
            method.addStatement("it.held = held.copy()");
        } else {
            value.fields().forEach(field -> method.addStatement("it.$1N = $1N", field));
        }
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

    /** @param type of what the builder's setter takes */
    private MethodSpec with(Member member, TypeName type) {
        return copy(member.names().with(), member)
                .addJavadoc(copying(member))
                .addParameter(type, "value")
                .addStatement("return toBuilder().$L(value).build()", member.name())
                .build();
    }

    private static CodeBlock copying(Member member) {
        Javadoc words = Javadoc.of("{@return a copy with this {@link #" + member.name() + "()}}")
                .tag("@param value " + member.javadoc().value());
        if (member.isChecked() || member.isWrapped()) {
            words.tag(
                    "@throws " + RuntimeTypes.INVALID_VALUE_EXCEPTION + " if the descriptor does not allow the value");
        }
        return words.block();
    }

    private MethodSpec without(Member member) {
        return copy(member.names().without(), member)
                .addJavadoc("{@return a copy without {@link #$L()}}\n", member.name())
                .addStatement("$T it = toBuilder()", builder())
                .addCode(clearing(member))
                .addStatement("return it.build()")
                .build();
    }

    /** What is absent is as if it had never been there, since values are compared field by field. */
    private CodeBlock clearing(Member member) {
        String it = value.of("it.");
        if (!member.needsPresence()) {
            return CodeBlock.builder()
                    .addStatement("$L$L = null", it, member.field())
                    .build();
        }
        return CodeBlock.builder()
                .addStatement("$L$L = $L", it, member.field(), member.java().zero())
                .addStatement(value.presence().clear(it, member))
                .build();
    }

    private CodeBlock taking(Member member, String owner) {
        String it = value.of("it.");
        CodeBlock.Builder code =
                CodeBlock.builder().addStatement("$L$L = $L$L", it, member.field(), owner, member.field());
        if (member.needsPresence()) {
            code.addStatement(value.presence().mark(it, member));
        }
        return code.build();
    }

    private CodeBlock takingWritten(Member member) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", patch.presence().isPresent(patch.of("patch."), member))
                .add(taking(member, patch.of("patch.")))
                .nextControlFlow("else if (patch.replaces)")
                .add(clearing(member))
                .endControlFlow()
                .build();
    }

    private CodeBlock takingPresent(Member member) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", value.presence().isPresent(value.of("that."), member))
                .add(taking(member, value.of("that.")))
                .endControlFlow()
                .build();
    }

    private void addWithPatch(TypeSpec.Builder type) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("with")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        Javadoc.of("A copy as a Write leaves it. A multiple Resource becomes what the patch has: what a"
                                        + " device gets is merged.")
                                .tag("@param patch what is written")
                                .tag("@return the copy")
                                .block())
                .returns(object.value());
        List<Member> written =
                patch.members().stream().filter(Member::isInValue).toList();
        addCopying(type, method, parameter(object.patch(), "patch"), written, this::takingWritten, CodeBlock.of(""));
    }

    private void addWithOther(TypeSpec.Builder type) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("with")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of(
                                "A copy with each Resource that {@code that} has, which may be part of an Instance, in"
                                        + " place of its own.")
                        .tag("@param that what came later")
                        .tag("@return the copy")
                        .block())
                .returns(object.value());
        addCopying(
                type,
                method,
                parameter(object.value(), "that"),
                value.members(),
                this::takingPresent,
                CodeBlock.builder()
                        .addStatement("it.unknown = unknown.with(that.unknown)")
                        .build());
    }

    private static ParameterSpec parameter(TypeName type, String name) {
        return ParameterSpec.builder(type, name).build();
    }

    /** Adds the method, and those it calls if there are too many Resources for one. */
    private void addCopying(
            TypeSpec.Builder type,
            MethodSpec.Builder method,
            ParameterSpec other,
            List<Member> members,
            Function<Member, CodeBlock> taking,
            CodeBlock last) {
        Function<List<Member>, CodeBlock> all =
                some -> some.stream().map(taking).collect(CodeBlock.joining(""));
        method.addParameter(other).addStatement("$T it = toBuilder()", builder());
        if (SlicedMethod.needs(members)) {
            MethodSpec.Builder part = MethodSpec.methodBuilder("take")
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(builder(), "it")
                    .addParameter(other);
            SlicedMethod.inTurn(part, members, all).forEach(type::addMethod);
            method.addStatement("take(it, $N)", other);
        } else {
            method.addCode(all.apply(members));
        }
        type.addMethod(method.addCode(last).addStatement("return it.build()").build());
    }
}
