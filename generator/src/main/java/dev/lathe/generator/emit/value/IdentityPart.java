package dev.lathe.generator.emit.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The methods of {@code Object}: two values are equal if all their Resources are, unknown ones included. */
final class IdentityPart {

    private final ClassName value;
    private final Fields fields;

    IdentityPart(ClassName value, Fields fields) {
        this.value = value;
        this.fields = fields;
    }

    void addTo(TypeSpec.Builder type) {
        List<CodeBlock> conditions = new ArrayList<>();
        List<CodeBlock> all = new ArrayList<>();
        for (FieldSpec field : fields.fields()) {
            conditions.add(equal(field));
            all.add(CodeBlock.of("$N", field));
        }
        conditions.add(CodeBlock.of("unknown.equals(that.unknown)"));
        all.add(CodeBlock.of("unknown"));

        type.addMethod(MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(ParameterSpec.builder(Fields.nullable(ClassName.OBJECT), "other")
                        .build())
                .addStatement(
                        "return this == other\n|| (other instanceof $T that$>$>\n&& $L)$<$<",
                        value,
                        CodeBlock.join(conditions, "\n&& "))
                .build());
        type.addMethod(MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.INT)
                .addStatement("return $T.hash($L)", Objects.class, CodeBlock.join(all, ",$W"))
                .build());
        type.addMethod(MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("{@return names and values of the Resources it has; of an Opaque only the length}\n")
                .returns(String.class)
                .addStatement("return TYPE.describe(this)")
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
