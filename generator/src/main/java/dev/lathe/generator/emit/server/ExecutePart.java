package dev.lathe.generator.emit.server;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.generator.emit.shape.Javadoc;
import dev.lathe.generator.emit.shape.Member;
import dev.lathe.generator.emit.shape.ObjectShape;
import dev.lathe.generator.emit.shape.Parameter;
import dev.lathe.generator.emit.shape.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.lang.model.element.Modifier;

/** A method for each executable Resource, its declared arguments as parameters. */
final class ExecutePart {

    private static final TypeName DONE =
            ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), ClassName.get(Void.class));

    private static final String RETURN = "@return completes when the device has executed it";

    private final ObjectShape object;

    ExecutePart(ObjectShape object) {
        this.object = object;
    }

    void addTo(TypeSpec.Builder type) {
        for (Member member : object.members(Member::isExecutable)) {
            if (member.declaresArguments()) {
                type.addMethod(declared(member));
                if (member.parameters().stream().anyMatch(Parameter::takesLong)) {
                    type.addMethod(ofLongs(member));
                }
            } else {
                type.addMethod(method(member, member.javadoc().executed().tag(RETURN))
                        .addStatement("return $L($T.none())", member.executeName(), RuntimeTypes.ARGUMENTS)
                        .build());
                type.addMethod(method(
                                member,
                                member.javadoc()
                                        .executed()
                                        .tag("@param arguments of which the descriptor says nothing")
                                        .tag(RETURN))
                        .addParameter(RuntimeTypes.ARGUMENTS, "arguments")
                        .addStatement("return execute($T.$L, arguments)", object.value(), member.constant())
                        .build());
            }
        }
    }

    private static MethodSpec.Builder method(Member member, Javadoc javadoc) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.executeName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc.block())
                .returns(DONE);
        if (member.model().deprecated().isPresent()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }

    private MethodSpec declared(Member member) {
        Javadoc javadoc = member.javadoc().executed().tag(RETURN);
        member.parameters().forEach(parameter -> javadoc.tag(parameter.javadoc()));
        if (member.parameters().stream()
                .anyMatch(parameter -> parameter.condition().isPresent())) {
            javadoc.tag("@throws " + RuntimeTypes.INVALID_VALUE_EXCEPTION
                    + " at once, with nothing sent, if an argument is out of range");
        }
        MethodSpec.Builder method = method(member, javadoc);
        for (Parameter parameter : member.parameters()) {
            method.addParameter(parameter.exposed(), parameter.name());
        }
        List<Parameter> optional =
                member.parameters().stream().dropWhile(Parameter::isMandatory).toList();
        CodeBlock.Builder arguments = CodeBlock.builder().add("$T.none()", RuntimeTypes.ARGUMENTS);
        member.parameters().stream()
                .takeWhile(Parameter::isMandatory)
                .forEach(parameter -> arguments.add("\n.with($L,$W$L)", parameter.spec(), checked(parameter)));
        if (optional.isEmpty()) {
            return method.addStatement(
                            "return execute($T.$L, $L)", object.value(), member.constant(), arguments.build())
                    .build();
        }
        method.addStatement("$T arguments = $L", RuntimeTypes.ARGUMENTS, arguments.build());
        optional.forEach(parameter -> method.addCode(adding(parameter)));
        return method.addStatement("return execute($T.$L, arguments)", object.value(), member.constant())
                .build();
    }

    /** The same for callers who have numbers at hand. */
    private MethodSpec ofLongs(Member member) {
        Javadoc javadoc = member.javadoc().executed().tag(RETURN);
        member.parameters().forEach(parameter -> javadoc.tag(parameter.javadoc()));
        javadoc.tag("@throws " + RuntimeTypes.INVALID_VALUE_EXCEPTION
                + " at once, with nothing sent, if an argument is negative or out of range");
        MethodSpec.Builder method = method(member, javadoc);
        List<CodeBlock> arguments = new ArrayList<>();
        for (Parameter parameter : member.parameters()) {
            method.addParameter(parameter.takesLong() ? TypeName.LONG : parameter.exposed(), parameter.name());
            arguments.add(
                    parameter.takesLong()
                            ? CodeBlock.of("$L.unsigned($L)", parameter.spec(), parameter.name())
                            : CodeBlock.of("$L", parameter.name()));
        }
        return method.addStatement("return $L($L)", member.executeName(), CodeBlock.join(arguments, ",$W"))
                .build();
    }

    private static CodeBlock checked(Parameter parameter) {
        CodeBlock one = parameter.isMandatory() ? CodeBlock.of("$L", parameter.name()) : parameter.unwrapped();
        return parameter
                .isAllowed(one)
                .map(allowed -> CodeBlock.of("$L.inRange($L, $L)", parameter.spec(), one, allowed))
                .orElse(one);
    }

    private static CodeBlock adding(Parameter parameter) {
        CodeBlock add = CodeBlock.of("arguments = arguments.with($L,$W$L)", parameter.spec(), checked(parameter));
        if (parameter.isMandatory()) {
            return CodeBlock.builder().addStatement(add).build();
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L.isPresent())", parameter.name())
                .addStatement(add)
                .endControlFlow()
                .build();
    }
}
