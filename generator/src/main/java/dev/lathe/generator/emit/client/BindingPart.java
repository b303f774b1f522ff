package dev.lathe.generator.emit.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.generator.emit.shape.Member;
import dev.lathe.generator.emit.shape.ObjectShape;
import dev.lathe.generator.emit.shape.Parameter;
import dev.lathe.generator.emit.shape.RuntimeTypes;
import dev.lathe.generator.emit.shape.SlicedMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The nested {@code Binding}: through it the runtime calls a device's methods without knowing them. */
final class BindingPart {

    private final ObjectShape object;

    BindingPart(ObjectShape object) {
        this.object = object;
    }

    TypeSpec binding() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Binding")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.INSTANCE_TYPE, object.clientStub(), object.patch()))
                .addMethod(constructor())
                .addMethods(read())
                .addMethods(execute());
        List<Member> merging = object.members(member -> member.isMultiple()
                && member.isWritable()
                && member.operations().readable());
        if (!merging.isEmpty()) {
            type.addMethods(object.isLarge() ? mergeHeld(merging) : List.of(merge(merging)));
        }
        List<Member> inPieces = object.members(member -> member.model().isTakenInPieces());
        if (!inPieces.isEmpty()) {
            type.addMethod(sink(inPieces));
        }
        return type.addMethod(onPatch("validate"))
                .addMethod(onPatch("apply"))
                .addMethod(provision())
                .build();
    }

    private MethodSpec constructor() {
        CodeBlock.Builder call =
                CodeBlock.builder().add("super($T.class, $T.TYPE", object.clientStub(), object.value());
        for (Member member : object.members()) {
            if (!member.isMandatory()) {
                call.add(",$W$L", optionalMember(member));
            }
        }
        return MethodSpec.constructorBuilder()
                .addStatement(call.add(")").build())
                .build();
    }

    /** The methods that stand for it. */
    private static CodeBlock optionalMember(Member member) {
        if (!member.isExecutable()) {
            return value(member);
        }
        return member.hasValue() ? CodeBlock.of("$L.and($L)", value(member), execute(member)) : execute(member);
    }

    private static CodeBlock execute(Member member) {
        if (!member.declaresArguments()) {
            return CodeBlock.of("executableEitherWay($L, $S)", member.constant(), member.executeName());
        }
        CodeBlock.Builder call = CodeBlock.builder().add("executable($L, $S", member.constant(), member.executeName());
        member.parameters().forEach(parameter -> call.add(", $T.class", MethodPart.erased(parameter.exposed())));
        return call.add(")").build();
    }

    private static CodeBlock value(Member member) {
        if (!member.isWritable()) {
            return CodeBlock.of("readable($L, $S)", member.constant(), member.name());
        }
        return CodeBlock.of(
                "$L($L, $S, $T.class)",
                member.isInValue() ? "readWrite" : "writable",
                member.constant(),
                member.name(),
                MethodPart.erased(member.exposed()));
    }

    private MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(object.clientStub(), "it");
    }

    private static CodeBlock absent() {
        return CodeBlock.of("default -> throw new $T(resource)", RuntimeTypes.ABSENT_RESOURCE_EXCEPTION);
    }

    private List<MethodSpec> read() {
        return onResource(
                override("read")
                        .addParameter(TypeName.INT, "resource")
                        .addParameter(RuntimeTypes.PAYLOAD_WRITER, "out"),
                object.valueMembers(),
                BindingPart::reading);
    }

    private List<MethodSpec> onResource(
            MethodSpec.Builder head, List<Member> members, Function<List<Member>, CodeBlock> body) {
        return SlicedMethod.needs(members)
                ? SlicedMethod.ofResource(head, members, body)
                : List.of(head.addCode(body.apply(members)).build());
    }

    private static CodeBlock reading(List<Member> members) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (resource)");
        for (Member member : members) {
            if (member.isEnum() && !member.isMultiple()) {
                code.beginControlFlow("case $L ->", member.id())
                        .addStatement("$T value = it.$L()", member.enumType(), member.name())
                        .addStatement(
                                "out.$L($L, $L.inEnum(value.code(), value != $T.UNRECOGNIZED))",
                                member.writer(),
                                member.id(),
                                member.constant(),
                                member.enumType())
                        .endControlFlow();
            } else if (member.isEnum()) {
                code.addStatement(
                        "case $L -> out.$L($L, it.$L().map(v -> $L.inEnum(v.code(), v != $T.UNRECOGNIZED)))",
                        member.id(),
                        member.writer(),
                        member.id(),
                        member.name(),
                        member.constant(),
                        member.enumType());
            } else {
                CodeBlock got = CodeBlock.of("it.$L()", member.name());
                code.addStatement(
                        "case $L -> out.$L($L, $L)",
                        member.id(),
                        member.writer(),
                        member.id(),
                        member.isMultiple() ? got : member.java().holding(got));
            }
        }
        return code.addStatement(absent()).endControlFlow().build();
    }

    private List<MethodSpec> execute() {
        return onResource(
                override("execute")
                        .addParameter(TypeName.INT, "resource")
                        .addParameter(RuntimeTypes.ARGUMENTS, "arguments"),
                object.members(Member::isExecutable),
                BindingPart::executing);
    }

    private static CodeBlock executing(List<Member> members) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (resource)");
        for (Member member : members) {
            if (!member.declaresArguments()) {
                code.addStatement("case $L -> it.$L(arguments)", member.id(), member.executeName());
                continue;
            }
            code.beginControlFlow("case $L ->", member.id());
            for (Parameter parameter : member.parameters()) {
                code.add(local(parameter));
            }
            List<CodeBlock> names = member.parameters().stream()
                    .map(parameter -> CodeBlock.of("$L", parameter.name()))
                    .toList();
            code.addStatement("it.$L($L)", member.executeName(), CodeBlock.join(names, ",$W"))
                    .endControlFlow();
        }
        return code.addStatement(absent()).endControlFlow().build();
    }

    /** The argument, checked before any of the device's code runs. */
    private static CodeBlock local(Parameter parameter) {
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock one = CodeBlock.of("$L", parameter.name());
        if (parameter.isMandatory()) {
            code.addStatement("$T $L = $L", parameter.exposed(), parameter.name(), parameter.reading());
            parameter
                    .isAllowed(one)
                    .ifPresent(allowed ->
                            code.addStatement("arguments.requireInRange($L,$W$L)", parameter.spec(), allowed));
            return code.build();
        }
        code.addStatement(
                "$T $L = arguments.has($L) ? $L : $L",
                parameter.exposed(),
                parameter.name(),
                parameter.spec(),
                parameter.present(parameter.reading()),
                parameter.empty());
        parameter
                .isAllowed(parameter.unwrapped())
                .ifPresent(allowed -> code.addStatement(
                        "arguments.requireInRange($L, $L.isEmpty() || $L)",
                        parameter.spec(),
                        parameter.name(),
                        allowed));
        return code.build();
    }

    /** What the device has of it, as it is held. */
    private static CodeBlock current(Member member) {
        CodeBlock getter = CodeBlock.of("current(it::$L)", member.name());
        return member.isEnum() ? CodeBlock.of("$L.map($T::code)", getter, member.enumType()) : getter;
    }

    private List<MethodSpec> mergeHeld(List<Member> merging) {
        ClassName held = object.patch().nestedClass("Held");
        List<MethodSpec> methods = new ArrayList<>(List.of(override("merge")
                .returns(object.patch())
                .addParameter(object.patch(), "patch")
                .addStatement("$1T that = new $1T()", held)
                .addStatement("gather(it, patch, that)")
                .addStatement("return patch.mergedInto(that)")
                .build()));
        MethodSpec.Builder gather = MethodSpec.methodBuilder("gather")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(object.clientStub(), "it")
                .addParameter(object.patch(), "patch")
                .addParameter(held, "that");
        methods.addAll(SlicedMethod.inTurn(gather, merging, some -> {
            CodeBlock.Builder code = CodeBlock.builder();
            some.forEach(member -> code.beginControlFlow("if (patch.$L().isPresent())", member.name())
                    .addStatement("that.$L = $L", member.field(), current(member))
                    .endControlFlow());
            return code.build();
        }));
        return methods;
    }

    private MethodSpec merge(List<Member> merging) {
        List<CodeBlock> current = new ArrayList<>();
        for (Member member : merging) {
            current.add(CodeBlock.of("patch.$L().isPresent() ? $L : null", member.name(), current(member)));
        }
        return override("merge")
                .returns(object.patch())
                .addParameter(object.patch(), "patch")
                .addStatement("return patch.mergedInto($L)", CodeBlock.join(current, ",$W"))
                .build();
    }

    private MethodSpec onPatch(String name) {
        return override(name)
                .addParameter(object.patch(), "patch")
                .addStatement("it.$L(patch)", name)
                .build();
    }

    private MethodSpec sink(List<Member> inPieces) {
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (resource) {\n$>");
        inPieces.forEach(member -> code.add(
                "case $L -> it.$L(size);\n", member.id(), member.names().sink()));
        return override("sink")
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), RuntimeTypes.OPAQUE_SINK))
                .addParameter(TypeName.INT, "resource")
                .addParameter(TypeName.LONG, "size")
                .addCode(code.add("default -> $T.empty();\n$<};\n", Optional.class)
                        .build())
                .build();
    }

    private MethodSpec provision() {
        return override("provision")
                .addParameter(RuntimeTypes.PAYLOAD_READER, "value")
                .addParameter(object.patch(), "patch")
                .addStatement("it.provision($T.TYPE.decode(value), patch)", object.value())
                .build();
    }
}
