package dev.lathe.generator.emit.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.generator.emit.shape.Member;
import dev.lathe.generator.emit.shape.RuntimeTypes;
import dev.lathe.generator.emit.shape.SlicedMethod;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * The nested {@code Held} of a large Object: the variables, of which a constructor cannot take so many, in an object of their own. It
 * is filled by one thread, and never changed once a value has it.
 */
final class HolderPart {

    /** Of the operands of one expression. */
    private static final int MOST = 64;

    private final Fields fields;

    HolderPart(Fields fields) {
        this.fields = fields;
    }

    TypeSpec ofValue() {
        TypeSpec.Builder type = holder();
        List<Member> checked =
                fields.members().stream().filter(Member::isChecked).toList();
        if (!checked.isEmpty()) {
            add(type, method("check"), checked, some -> Checks.looking("", some, fields.presence()));
        }
        return type.build();
    }

    /** @param merging the multiple Resources whose instances a device can merge */
    TypeSpec ofPatch(List<Member> merging) {
        TypeSpec.Builder type = holder();
        if (!merging.isEmpty()) {
            add(type, method("layOver").addParameter(fields.holder(), "that"), merging, HolderPart::layingOver);
        }
        return type.build();
    }

    private TypeSpec.Builder holder() {
        TypeSpec.Builder type = TypeSpec.classBuilder(fields.holder())
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(Cloneable.class)
                .addJavadoc("The values, of which there are more than a constructor takes.\n");
        fields.variables().forEach(type::addField);
        type.addMethod(method("copy")
                .returns(fields.holder())
                .beginControlFlow("try")
                .addStatement("return ($T) clone()", fields.holder())
                .nextControlFlow("catch ($T e)", CloneNotSupportedException.class)
                .addStatement("throw new $T(e)", AssertionError.class)
                .endControlFlow()
                .build());
        add(
                type,
                method("writeTo").addParameter(RuntimeTypes.PAYLOAD_WRITER, "out"),
                fields.members(),
                some -> fields.writing("", some));
        addEquals(type);
        addHashCode(type);
        return type;
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name);
    }

    private static void add(
            TypeSpec.Builder type,
            MethodSpec.Builder head,
            List<Member> members,
            Function<List<Member>, CodeBlock> body) {
        SlicedMethod.inTurn(head, members, body).forEach(type::addMethod);
    }

    private static CodeBlock layingOver(List<Member> some) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Member member : some) {
            code.beginControlFlow("if (this.$1L != null && that.$1L != null)", member.field())
                    .addStatement("this.$1L = that.$1L.merged(this.$1L)", member.field())
                    .endControlFlow();
        }
        return code.build();
    }

    private void addEquals(TypeSpec.Builder type) {
        List<CodeBlock> conditions =
                fields.variables().stream().map(IdentityPart::equal).toList();
        List<CodeBlock> parts = IntStream.range(0, slices(conditions))
                .mapToObj(i -> CodeBlock.of("equals$L(that)", i + 1))
                .toList();
        type.addMethod(MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(ParameterSpec.builder(Fields.nullable(ClassName.OBJECT), "other")
                        .build())
                .addStatement(
                        "return other instanceof $T that\n$>$>&& $L$<$<",
                        fields.holder(),
                        CodeBlock.join(parts, "\n&& "))
                .build());
        for (int i = 0; i < parts.size(); i++) {
            type.addMethod(method("equals" + (i + 1))
                    .addModifiers(Modifier.PRIVATE)
                    .returns(TypeName.BOOLEAN)
                    .addParameter(fields.holder(), "that")
                    .addStatement("return $>$>$L$<$<", CodeBlock.join(slice(conditions, i), "\n&& "))
                    .build());
        }
    }

    private void addHashCode(TypeSpec.Builder type) {
        List<CodeBlock> all = fields.variables().stream()
                .map(field -> CodeBlock.of("$N", field))
                .toList();
        List<CodeBlock> parts = IntStream.range(0, slices(all))
                .mapToObj(i -> CodeBlock.of("hashCode$L()", i + 1))
                .toList();
        type.addMethod(MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.INT)
                .addStatement("return $T.hash($L)", Objects.class, CodeBlock.join(parts, ",$W"))
                .build());
        for (int i = 0; i < parts.size(); i++) {
            type.addMethod(method("hashCode" + (i + 1))
                    .addModifiers(Modifier.PRIVATE)
                    .returns(TypeName.INT)
                    .addStatement("return $T.hash($L)", Objects.class, CodeBlock.join(slice(all, i), ",$W"))
                    .build());
        }
    }

    private static int slices(List<CodeBlock> all) {
        return (all.size() + MOST - 1) / MOST;
    }

    private static List<CodeBlock> slice(List<CodeBlock> all, int index) {
        return all.subList(index * MOST, Math.min(all.size(), (index + 1) * MOST));
    }
}
