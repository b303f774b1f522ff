package dev.lathe.generator.emit.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.generator.emit.shape.Javadoc;
import dev.lathe.generator.emit.shape.Member;
import dev.lathe.generator.emit.shape.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A nested {@code Builder}, of a value or of a patch: a setter for each Resource, which takes only what the descriptor allows. */
final class BuilderPart {

    private final Fields fields;
    private final ClassName built;
    private final Javadoc javadoc;

    /** @param built what it builds, in which it is nested */
    BuilderPart(Fields fields, ClassName built, Javadoc javadoc) {
        this.fields = fields;
        this.built = built;
        this.javadoc = javadoc;
    }

    /**
     * @param before what the constructor of the built takes before {@link Fields#arguments()}
     * @param after what it takes behind them
     */
    TypeSpec builder(List<CodeBlock> before, List<CodeBlock> after) {
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(javadoc.block());
        if (fields.isLarge()) {
            type.addField(FieldSpec.builder(fields.holder(), "held", Modifier.PRIVATE)
                    .initializer("new $T()", fields.holder())
                    .build());
        } else {
            fields.fields(Modifier.PRIVATE).forEach(type::addField);
        }
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        for (Member member : fields.members()) {
            type.addMethod(setter(member));
            if (member.isWrapped() && !member.isMultiple()) {
                type.addMethod(ofLong(member));
            }
        }
        List<CodeBlock> arguments = new ArrayList<>(before);
        arguments.addAll(fields.isLarge() ? List.of(CodeBlock.of("held.copy()")) : fields.arguments());
        arguments.addAll(after);
        return type.addMethod(MethodSpec.methodBuilder("build")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("{@return what was set so far; the builder can go on}\n")
                        .returns(built)
                        .addStatement("return new $T($L)", built, CodeBlock.join(arguments, ",$W"))
                        .build())
                .build();
    }

    /** The method of the built, or of what that is nested in, that begins one. */
    MethodSpec factory(String name, String javadocOfIt) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(javadocOfIt)
                .returns(self())
                .addStatement("return new $T()", self())
                .build();
    }

    private ClassName self() {
        return built.nestedClass("Builder");
    }

    private MethodSpec.Builder method(Member member, TypeName type, Javadoc words) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(words.block())
                .returns(self())
                .addParameter(type, "value");
        if (member.model().deprecated().isPresent()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }

    /** The same for callers who have a number at hand. */
    private MethodSpec ofLong(Member member) {
        Javadoc words = setting(member)
                .tag("@throws " + RuntimeTypes.INVALID_VALUE_EXCEPTION
                        + (member.isChecked()
                                ? " if the number is negative, or the descriptor does not allow it"
                                : " if the number is negative"));
        return method(member, TypeName.LONG, words)
                .addStatement("return $L($L.unsigned(value))", member.name(), member.constant())
                .build();
    }

    private static Javadoc setting(Member member) {
        return member.javadoc()
                .named()
                .tag("@param value " + member.javadoc().value())
                .tag("@return this builder");
    }

    private MethodSpec setter(Member member) {
        Javadoc words = setting(member);
        if (member.isChecked()) {
            words.tag(
                    "@throws " + RuntimeTypes.INVALID_VALUE_EXCEPTION + " if the descriptor does not allow the value");
        }
        MethodSpec.Builder method = method(member, member.exposed(), words);
        method.addCode(new Checks(member).assigning(fields.of("this.") + member.field()));
        if (member.needsPresence()) {
            method.addStatement(fields.presence().mark(fields.of("this."), member));
        }
        return method.addStatement("return this").build();
    }
}
