package dev.lathe.generator.emit.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.generator.emit.shape.JavaType;
import dev.lathe.generator.emit.shape.Javadoc;
import dev.lathe.generator.emit.shape.Member;
import dev.lathe.generator.emit.shape.RuntimeTypes;
import java.util.Optional;
import java.util.OptionalLong;
import javax.lang.model.element.Modifier;

/** The accessors of the value type: plain for mandatory Resources, optional for the others. */
final class AccessorPart {

    private final Fields fields;

    AccessorPart(Fields fields) {
        this.fields = fields;
    }

    void addTo(TypeSpec.Builder type) {
        for (Member member : fields.members()) {
            type.addMethod(member.isMandatory() ? mandatory(member) : optional(member));
            if (member.isEnum()) {
                type.addMethod(member.isMultiple() ? codes(member) : code(member));
            }
        }
    }

    private MethodSpec.Builder accessor(Member member, TypeName type) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
        Javadoc javadoc = member.javadoc().returned();
        if (member.isMandatory()) {
            javadoc.tag("@throws " + RuntimeTypes.ABSENT_RESOURCE_EXCEPTION + " if the device left it out");
        }
        if (member.model().deprecated().isPresent()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.addJavadoc(javadoc.block());
    }

    private MethodSpec mandatory(Member member) {
        MethodSpec.Builder method = accessor(member, member.exposed());
        if (member.isEnum() && !member.isMultiple()) {
            return method.addStatement(
                            "return $T.of($L())",
                            member.enumType(),
                            member.names().codeMember())
                    .build();
        }
        return method.addCode(required(member))
                .addStatement("return $L", member.exposing(fields.held(member)))
                .build();
    }

    private CodeBlock required(Member member) {
        if (member.needsPresence()) {
            return CodeBlock.builder()
                    .addStatement(
                            "TYPE.require($L, $L)", fields.presence().bits(fields.of(""), member), member.constant())
                    .build();
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L == null)", fields.held(member))
                .addStatement("throw new $T($L)", RuntimeTypes.ABSENT_RESOURCE_EXCEPTION, member.constant())
                .endControlFlow()
                .build();
    }

    private MethodSpec optional(Member member) {
        return accessor(member, JavaType.optional(member.exposed()))
                .addStatement("return $L", fields.asOptional(member))
                .build();
    }

    private MethodSpec codes(Member member) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.names().codeMember())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "{@return the numbers behind {@link #$L()}, known to this version or not}\n", member.name());
        if (member.isMandatory()) {
            return method.returns(member.held())
                    .addCode(required(member))
                    .addStatement("return $L", fields.held(member))
                    .build();
        }
        return method.returns(JavaType.optional(member.held()))
                .addStatement("return $T.ofNullable($L)", Optional.class, fields.held(member))
                .build();
    }

    private MethodSpec code(Member member) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.names().codeMember())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("{@return the number behind {@link #$L()}, known to this version or not}\n", member.name());
        if (member.isMandatory()) {
            return method.returns(TypeName.LONG)
                    .addCode(required(member))
                    .addStatement("return $L", fields.held(member))
                    .build();
        }
        return method.returns(OptionalLong.class)
                .addStatement(
                        "return $L ? $T.of($L) : $T.empty()",
                        fields.presence().isPresent(fields.of(""), member),
                        OptionalLong.class,
                        fields.held(member),
                        OptionalLong.class)
                .build();
    }
}
