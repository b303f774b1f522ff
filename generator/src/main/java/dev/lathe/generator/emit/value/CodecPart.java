package dev.lathe.generator.emit.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.generator.emit.shape.Member;
import dev.lathe.generator.emit.shape.ObjectShape;
import dev.lathe.generator.emit.shape.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The nested {@code Codec}: a switch on the Resource ID between a payload's cursor and typed fields. */
final class CodecPart {

    private final ObjectShape object;
    private final Fields value;
    private final Fields patch;

    CodecPart(ObjectShape object, Fields value, Fields patch) {
        this.object = object;
        this.value = value;
        this.patch = patch;
    }

    TypeSpec codec() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Codec")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.VALUE_TYPE, object.value(), object.patch()))
                .addMethod(constructor())
                .addMethod(decode())
                .addMethod(encode());
        List<Member> checked =
                value.members().stream().filter(Member::isChecked).toList();
        if (!checked.isEmpty()) {
            type.addMethod(check(checked));
        }
        return type.addMethod(decodePatch()).addMethod(encodePatch()).build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addStatement("super($L)", object.dialect().objectSpec(object.members()))
                .build();
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    private MethodSpec decode() {
        return override("decode")
                .returns(object.value())
                .addParameter(RuntimeTypes.PAYLOAD_READER, "in")
                .addCode(value.isLarge() ? decodingHeld(object.value(), "") : decodingLocals())
                .build();
    }

    private static CodeBlock decodingHeld(ClassName owner, String arguments) {
        return CodeBlock.builder()
                .addStatement("$1T decoding = new $1T()", owner.nestedClass("Decoding"))
                .beginControlFlow("while (in.next())")
                .addStatement("decoding.take(in)")
                .endControlFlow()
                .addStatement("return decoding.done($L)", arguments)
                .build();
    }

    private CodeBlock decodingLocals() {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(value.locals())
                .addStatement("$T unknown = null", RuntimeTypes.UNKNOWN_RESOURCES_BUILDER)
                .beginControlFlow("while (in.next())")
                .beginControlFlow("switch (in.resource())");
        for (Member member : value.members()) {
            code.beginControlFlow("case $L ->", member.id()).add(new Checks(member).reading(""));
            if (member.needsPresence()) {
                code.addStatement(value.presence().mark("", member));
            }
            code.endControlFlow();
        }
        code.addStatement("default -> unknown = $T.add(unknown, in)", RuntimeTypes.UNKNOWN_RESOURCES)
                .endControlFlow()
                .endControlFlow();
        List<CodeBlock> arguments = new ArrayList<>(value.collected());
        arguments.add(CodeBlock.of("$T.done(unknown)", RuntimeTypes.UNKNOWN_RESOURCES));
        return code.addStatement("return new $T($L)", object.value(), CodeBlock.join(arguments, ",$W"))
                .build();
    }

    private MethodSpec encode() {
        return override("encode")
                .returns(TypeName.VOID)
                .addParameter(object.value(), "it")
                .addParameter(RuntimeTypes.PAYLOAD_WRITER, "out")
                .addCode(writing(value))
                .addStatement("it.unknown.writeTo(out)")
                .build();
    }

    private static CodeBlock writing(Fields fields) {
        return fields.isLarge()
                ? CodeBlock.builder().addStatement("it.held.writeTo(out)").build()
                : fields.writing("it.");
    }

    private MethodSpec check(List<Member> checked) {
        return override("check")
                .returns(TypeName.VOID)
                .addParameter(object.value(), "it")
                .addCode(
                        value.isLarge()
                                ? CodeBlock.builder()
                                        .addStatement("it.held.check()")
                                        .build()
                                : Checks.looking("it.", checked, value.presence()))
                .build();
    }

    private MethodSpec decodePatch() {
        return override("decodePatch")
                .returns(object.patch())
                .addParameter(RuntimeTypes.PAYLOAD_READER, "in")
                .addCode(patch.isLarge() ? decodingHeld(object.patch(), "in") : decodingPatchLocals())
                .build();
    }

    private CodeBlock decodingPatchLocals() {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(patch.locals())
                .beginControlFlow("while (in.next())")
                .beginControlFlow("switch (in.resource())");
        for (Member member : patch.members()) {
            code.beginControlFlow("case $L ->", member.id()).add(new Checks(member).readingChecked(""));
            if (member.needsPresence()) {
                code.addStatement(patch.presence().mark("", member));
            }
            code.endControlFlow();
        }
        List<CodeBlock> others = object.members(member -> !member.isWritable()).stream()
                .map(member -> CodeBlock.of("$L", member.id()))
                .toList();
        if (!others.isEmpty()) {
            code.addStatement("case $L -> in.notWritable()", CodeBlock.join(others, ",$W"));
        }
        code.addStatement("default -> in.unknown()").endControlFlow().endControlFlow();
        for (Member member : patch.members()) {
            if (member.isMandatory()) {
                code.addStatement(
                        "in.requirePresent($L, $L)",
                        member.constant(),
                        patch.presence().isPresent("", member));
            }
        }
        List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("in.replaces()")));
        arguments.addAll(patch.collected());
        return code.addStatement("return new $T($L)", object.patch(), CodeBlock.join(arguments, ",$W"))
                .build();
    }

    private MethodSpec encodePatch() {
        return override("encodePatch")
                .returns(TypeName.VOID)
                .addParameter(object.patch(), "it")
                .addParameter(RuntimeTypes.PAYLOAD_WRITER, "out")
                .addCode(writing(patch))
                .build();
    }
}
