package dev.lathe.generator.emit.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.generator.emit.shape.Javadoc;
import dev.lathe.generator.emit.shape.Member;
import dev.lathe.generator.emit.shape.ObjectShape;
import dev.lathe.generator.emit.shape.Parameter;
import dev.lathe.generator.emit.shape.RuntimeTypes;
import dev.lathe.generator.model.ArgumentModel;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.model.EnumConstant;
import javax.lang.model.element.Modifier;

/** What the descriptor says, as constants: specs of Resources and arguments, enumerations, conditions on values. */
final class SpecPart {

    private final ObjectShape object;

    SpecPart(ObjectShape object) {
        this.object = object;
    }

    void addTo(TypeSpec.Builder type) {
        for (Member member : object.members()) {
            type.addField(resource(member));
            for (ArgumentModel argument : member.arguments()) {
                type.addField(argument(member, argument));
            }
        }
        for (Member member : object.members()) {
            if (member.isEnum()) {
                type.addType(enumeration(member));
            }
        }
    }

    /** One method for each Resource whose range asks something: the only place where the condition stands. */
    void addConditionsTo(TypeSpec.Builder type) {
        for (Member member : object.members()) {
            member.condition()
                    .ifPresent(condition -> type.addMethod(
                            condition(member.checkName(), member.java().held(), condition)));
            for (Parameter parameter : member.parameters()) {
                parameter
                        .condition()
                        .ifPresent(condition ->
                                type.addMethod(condition(parameter.checkName(), parameter.held(), condition)));
            }
        }
    }

    private static MethodSpec condition(String name, TypeName value, CodeBlock body) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(value, "value")
                .addCode(body)
                .build();
    }

    private FieldSpec resource(Member member) {
        CodeBlock.Builder spec = CodeBlock.builder()
                .add(
                        "$T.$L, $S, $T.$L, $T.$L)$>$>",
                        RuntimeTypes.RESOURCE_SPEC,
                        object.dialect().resourceSpec(member),
                        member.model().name(),
                        RuntimeTypes.OPERATIONS,
                        operations(member),
                        RuntimeTypes.DATA_TYPE,
                        member.model().type().map(DataType::name).orElse("NONE"));
        if (member.isMultiple()) {
            spec.add("\n.asMultiple()");
        }
        if (member.isMandatory()) {
            spec.add("\n.asMandatory()");
        }
        member.model().rangeText().ifPresent(range -> spec.add("\n.withRange($S)", range));
        member.model().units().ifPresent(units -> spec.add("\n.withUnits($S)", units));
        spec.add("$<$<");
        return FieldSpec.builder(RuntimeTypes.RESOURCE_SPEC, member.constant(), Modifier.STATIC, Modifier.FINAL)
                .initializer(spec.build())
                .build();
    }

    private static String operations(Member member) {
        String operations = member.operations().toString();
        return operations.isEmpty() ? "NONE" : operations;
    }

    private static FieldSpec argument(Member member, ArgumentModel argument) {
        CodeBlock.Builder spec = CodeBlock.builder()
                .add(
                        "$T.of($L, $L, $S, $T.$L)$>$>",
                        RuntimeTypes.ARGUMENT_SPEC,
                        member.constant(),
                        argument.index(),
                        argument.name(),
                        RuntimeTypes.DATA_TYPE,
                        argument.type().name());
        argument.rangeText().ifPresent(range -> spec.add("\n.withRange($S)", range));
        spec.add("$<$<");
        return FieldSpec.builder(
                        RuntimeTypes.ARGUMENT_SPEC,
                        member.names().of(argument).constant(),
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(spec.build())
                .build();
    }

    private TypeSpec enumeration(Member member) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(member.names().type())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("The values of " + member.javadoc().title() + ".")
                        .block());
        CodeBlock.Builder cases = CodeBlock.builder();
        for (EnumConstant constant : member.model().enumeration()) {
            String name = member.names().enumConstants().get(constant);
            TypeSpec.Builder body = TypeSpec.anonymousClassBuilder("$L", literal(constant.value()));
            body.addJavadoc(words(constant).block());
            type.addEnumConstant(String.valueOf(name), body.build());
            cases.beginControlFlow("if (code == $L)", literal(constant.value()))
                    .addStatement("return $L", name)
                    .endControlFlow();
        }
        String accessor = member.isMultiple() || !member.isInValue()
                ? ""
                : "; {@code " + member.names().codeMember() + "()} has the number";
        type.addEnumConstant(
                "UNRECOGNIZED",
                TypeSpec.anonymousClassBuilder("-1")
                        .addJavadoc(Javadoc.of("A value that this version does not know" + accessor + ".")
                                .block())
                        .build());
        return type.addField(long.class, "code", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(long.class, "code")
                        .addStatement("this.code = code")
                        .build())
                .addMethod(MethodSpec.methodBuilder("code")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(
                                member.type() == DataType.UNSIGNED_INTEGER
                                        ? "{@return the 64 bits of the number on the wire; of {@link #UNRECOGNIZED} none}\n"
                                        : "{@return the number on the wire; of {@link #UNRECOGNIZED} none}\n")
                        .returns(long.class)
                        .addStatement("return code")
                        .build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc(Javadoc.of(
                                        "{@return the constant with that number, {@link #UNRECOGNIZED} if there is none}")
                                .tag("@param code the number on the wire")
                                .block())
                        .returns(member.enumType())
                        .addParameter(long.class, "code")
                        .addCode(cases.build())
                        .addStatement("return UNRECOGNIZED")
                        .build())
                .build();
    }

    private static Javadoc words(EnumConstant constant) {
        String name = Javadoc.text(constant.name()) + ", " + constant.value() + " on the wire";
        return Javadoc.of(constant.description()
                .map(Javadoc::sentence)
                .filter(text -> !text.isEmpty())
                .map(text -> name + ": " + text)
                .orElse(name + "."));
    }

    private static String literal(long value) {
        return value == (int) value ? Long.toString(value) : value + "L";
    }
}
