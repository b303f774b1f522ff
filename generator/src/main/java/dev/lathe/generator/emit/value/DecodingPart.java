package dev.lathe.generator.emit.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.generator.emit.shape.Member;
import dev.lathe.generator.emit.shape.ObjectShape;
import dev.lathe.generator.emit.shape.RuntimeTypes;
import dev.lathe.generator.emit.shape.SlicedMethod;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The nested {@code Decoding} of a large Object: what a payload has said so far, which a small one has in locals. */
final class DecodingPart {

    private final ObjectShape object;
    private final Fields fields;

    DecodingPart(ObjectShape object, Fields fields) {
        this.object = object;
        this.fields = fields;
    }

    TypeSpec ofValue() {
        TypeSpec.Builder type = decoding()
                .addField(Fields.nullable(RuntimeTypes.UNKNOWN_RESOURCES_BUILDER), "unknown", Modifier.PRIVATE);
        addTake(type, fields.members(), this::takingForValue);
        return addDone(type, List.of())
                .addMethod(MethodSpec.methodBuilder("done")
                        .returns(object.value())
                        .addStatement("collect()")
                        .addStatement(
                                "return new $T(it, $T.done(unknown))", object.value(), RuntimeTypes.UNKNOWN_RESOURCES)
                        .build())
                .build();
    }

    TypeSpec ofPatch() {
        TypeSpec.Builder type = decoding();
        addTake(type, object.members(), this::takingForPatch);
        List<Member> mandatory =
                fields.members().stream().filter(Member::isMandatory).toList();
        return addDone(type, mandatory)
                .addMethod(MethodSpec.methodBuilder("done")
                        .returns(object.patch())
                        .addParameter(RuntimeTypes.PAYLOAD_READER, "in")
                        .addStatement("collect()")
                        .addCode(mandatory.isEmpty() ? "" : "require(in);\n")
                        .addStatement("return new $T(in.replaces(), it)", object.patch())
                        .build())
                .build();
    }

    private TypeSpec.Builder decoding() {
        ClassName self = fields.holder().peerClass("Decoding");
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What a payload has said so far.\n")
                .addField(FieldSpec.builder(fields.holder(), "it", Modifier.PRIVATE, Modifier.FINAL)
                        .initializer("new $T()", fields.holder())
                        .build());
        for (Member member : multiples()) {
            TypeName collector = ParameterizedTypeName.get(RuntimeTypes.MULTIPLE_COLLECTOR, member.heldInstance());
            type.addField(Fields.nullable(collector), member.field(), Modifier.PRIVATE);
        }
        return type;
    }

    private List<Member> multiples() {
        return fields.members().stream().filter(Member::isMultiple).toList();
    }

    private static void addTake(TypeSpec.Builder type, List<Member> members, Function<List<Member>, CodeBlock> body) {
        MethodSpec.Builder take = MethodSpec.methodBuilder("take")
                .addParameter(RuntimeTypes.PAYLOAD_READER, "in")
                .addStatement("int resource = in.resource()");
        SlicedMethod.ofResource(take, members, body).forEach(type::addMethod);
    }

    private CodeBlock takingForValue(List<Member> some) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (in.resource())");
        for (Member member : some) {
            code.beginControlFlow("case $L ->", member.id())
                    .add(new Checks(member).reading("it."))
                    .add(mark(member))
                    .endControlFlow();
        }
        return code.addStatement("default -> unknown = $T.add(unknown, in)", RuntimeTypes.UNKNOWN_RESOURCES)
                .endControlFlow()
                .build();
    }

    private CodeBlock takingForPatch(List<Member> some) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (in.resource())");
        some.stream().filter(Member::isWritable).forEach(member -> code.beginControlFlow("case $L ->", member.id())
                .add(new Checks(member).readingChecked("it."))
                .add(mark(member))
                .endControlFlow());
        List<CodeBlock> others = some.stream()
                .filter(member -> !member.isWritable())
                .map(member -> CodeBlock.of("$L", member.id()))
                .toList();
        if (!others.isEmpty()) {
            code.addStatement("case $L -> in.notWritable()", CodeBlock.join(others, ",$W"));
        }
        return code.addStatement("default -> in.unknown()").endControlFlow().build();
    }

    private CodeBlock mark(Member member) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (member.needsPresence()) {
            code.addStatement(fields.presence().mark("it.", member));
        }
        return code.build();
    }

    private TypeSpec.Builder addDone(TypeSpec.Builder type, List<Member> mandatory) {
        SlicedMethod.inTurn(MethodSpec.methodBuilder("collect").addModifiers(Modifier.PRIVATE), multiples(), some -> {
                    CodeBlock.Builder code = CodeBlock.builder();
                    some.forEach(member -> code.beginControlFlow("if ($L != null)", member.field())
                            .addStatement("it.$1L = $1L.done()", member.field())
                            .endControlFlow());
                    return code.build();
                })
                .forEach(type::addMethod);
        if (!mandatory.isEmpty()) {
            MethodSpec.Builder require = MethodSpec.methodBuilder("require")
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(RuntimeTypes.PAYLOAD_READER, "in");
            SlicedMethod.inTurn(require, mandatory, some -> {
                        CodeBlock.Builder code = CodeBlock.builder();
                        some.forEach(member -> code.addStatement(
                                "in.requirePresent($L, $L)",
                                member.constant(),
                                fields.presence().isPresent("it.", member)));
                        return code.build();
                    })
                    .forEach(type::addMethod);
        }
        return type;
    }
}
