package dev.lathe.generator.emit.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.generator.emit.shape.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The methods of {@code Object}: two are equal if all that they hold is. */
final class IdentityPart {

    private final ClassName type;
    private final List<FieldSpec> fields;
    private final CodeBlock description;

    private IdentityPart(ClassName type, List<FieldSpec> fields, CodeBlock description) {
        this.type = type;
        this.fields = fields;
        this.description = description;
    }

    /** Unknown Resources count as well. */
    static IdentityPart ofValue(ClassName value, Fields fields) {
        List<FieldSpec> all = new ArrayList<>(fields.fields());
        all.add(FieldSpec.builder(RuntimeTypes.UNKNOWN_RESOURCES, "unknown").build());
        return new IdentityPart(value, all, CodeBlock.of("TYPE.describe(this)"));
    }

    /** What is written in place of all that was there is not what is written beside it. */
    static IdentityPart ofPatch(ClassName patch, Fields fields) {
        List<FieldSpec> all = new ArrayList<>();
        all.add(FieldSpec.builder(TypeName.BOOLEAN, "replaces").build());
        all.addAll(fields.fields());
        return new IdentityPart(patch, all, CodeBlock.of("TYPE.describePatch(this, replaces)"));
    }

    void addTo(TypeSpec.Builder target) {
        List<CodeBlock> conditions = new ArrayList<>();
        List<CodeBlock> all = new ArrayList<>();
        for (FieldSpec field : fields) {
            conditions.add(equal(field));
            all.add(CodeBlock.of("$N", field));
        }

        target.addMethod(MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(ParameterSpec.builder(Fields.nullable(ClassName.OBJECT), "other")
                        .build())
                .addStatement(
                        "return this == other\n|| (other instanceof $T that$>$>\n&& $L)$<$<",
                        type,
                        CodeBlock.join(conditions, "\n&& "))
                .build());
        target.addMethod(MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.INT)
                .addStatement("return $T.hash($L)", Objects.class, CodeBlock.join(all, ",$W"))
                .build());
        target.addMethod(MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("{@return names and values of the Resources it has; of an Opaque only the length}\n")
                .returns(String.class)
                .addStatement("return $L", description)
                .build());
    }

    static CodeBlock equal(FieldSpec field) {
        TypeName type = field.type();
        if (type.equals(TypeName.DOUBLE)) {
            return CodeBlock.of("$T.compare($N, that.$N) == 0", Double.class, field, field);
        }
        if (type.isPrimitive()) {
            return CodeBlock.of("$N == that.$N", field, field);
        }
        return type.annotations().isEmpty()
                ? CodeBlock.of("$N.equals(that.$N)", field, field)
                : CodeBlock.of("$T.equals($N, that.$N)", Objects.class, field, field);
    }
}
