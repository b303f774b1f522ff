package dev.lathe.generator.emit.value;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.lathe.generator.emit.shape.JavaType;
import dev.lathe.generator.emit.shape.Member;
import dev.lathe.generator.emit.shape.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The variables that hold values of some Resources, wherever they stand: fields, parameters, locals. Of a large Object they are
 * fields of one object, which stands in their place.
 */
final class Fields {

    private final List<Member> members;
    private final Presence presence;
    private final ClassName holder;
    private final boolean isLarge;

    /**
     * @param owner what has the values: the value type, or its patch
     * @param isLarge whether there are more than a constructor takes
     */
    Fields(List<Member> members, ClassName owner, boolean isLarge) {
        this.members = members;
        this.presence = new Presence(members);
        this.holder = owner.nestedClass("Held");
        this.isLarge = isLarge;
    }

    boolean isLarge() {
        return isLarge;
    }

    /** The type of the object that has the values of a large Object. */
    ClassName holder() {
        return holder;
    }

    /** What the variables are reached by from an owner's name, which has its dot or is empty. */
    String of(String owner) {
        return isLarge ? owner + "held." : owner;
    }

    /** What is held for a Resource, in a method of the owner. */
    CodeBlock held(Member member) {
        return CodeBlock.of("$L$L", of(""), member.field());
    }

    List<Member> members() {
        return members;
    }

    Presence presence() {
        return presence;
    }

    /** What the owner has: of a large Object one, else {@link #variables}. */
    List<FieldSpec> fields(Modifier... modifiers) {
        return isLarge ? List.of(FieldSpec.builder(holder, "held", modifiers).build()) : variables(modifiers);
    }

    /** Bits first, then the values in the order of the descriptor. */
    List<FieldSpec> variables(Modifier... modifiers) {
        List<FieldSpec> fields = new ArrayList<>();
        presence.words()
                .forEach(word -> fields.add(
                        FieldSpec.builder(presence.type(), word, modifiers).build()));
        members.forEach(member -> fields.add(
                FieldSpec.builder(type(member), member.field(), modifiers).build()));
        return fields;
    }

    List<ParameterSpec> parameters() {
        return fields().stream()
                .map(field -> ParameterSpec.builder(field.type(), field.name()).build())
                .toList();
    }

    /** What to hand to a constructor that has {@link #parameters()}. */
    List<CodeBlock> arguments() {
        return fields().stream().map(field -> CodeBlock.of("$N", field)).toList();
    }

    /** What is held, nullable where null says that it is absent. */
    static TypeName type(Member member) {
        return member.needsPresence() ? member.held() : nullable(member.held());
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
    }

    /** Locals into which a reader's values go. */
    CodeBlock locals() {
        CodeBlock.Builder code = CodeBlock.builder();
        presence.words().forEach(word -> code.addStatement("$T $L = 0", presence.type(), word));
        for (Member member : members) {
            if (member.isMultiple()) {
                code.addStatement(
                        "$T $L = null",
                        ParameterizedTypeName.get(RuntimeTypes.MULTIPLE_COLLECTOR, member.heldInstance()),
                        member.field());
            } else {
                code.addStatement(
                        "$T $L = $L",
                        member.held(),
                        member.field(),
                        member.needsPresence() ? member.java().zero() : CodeBlock.of("null"));
            }
        }
        return code.build();
    }

    /** What to hand to the constructor from {@link #locals()}. */
    List<CodeBlock> collected() {
        List<CodeBlock> values = new ArrayList<>();
        presence.words().forEach(word -> values.add(CodeBlock.of("$L", word)));
        members.forEach(member -> values.add(
                member.isMultiple()
                        ? CodeBlock.of("$L == null ? null : $L.done()", member.field(), member.field())
                        : CodeBlock.of("$L", member.field())));
        return values;
    }

    /** The value as an optional of the type users see. */
    CodeBlock asOptional(Member member) {
        if (!member.needsPresence()) {
            CodeBlock optional = CodeBlock.of("$T.ofNullable($L)", Optional.class, held(member));
            return member.isEnum()
                    ? CodeBlock.of("$L.map(codes -> codes.map($T::of))", optional, member.enumType())
                    : optional;
        }
        ClassName optional = JavaType.optionalClass(member.exposed());
        return CodeBlock.of(
                "$L ? $T.of($L) : $T.empty()",
                presence.isPresent(of(""), member),
                optional,
                member.exposing(held(member)),
                optional);
    }

    /** Writes each value that is present. */
    CodeBlock writing(String owner) {
        return writing(owner, members);
    }

    /** As {@link #writing(String)}, some of them. */
    CodeBlock writing(String owner, List<Member> some) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Member member : some) {
            code.beginControlFlow("if ($L)", presence.isPresent(owner, member))
                    .addStatement("out.$L($L, $L$L)", member.writer(), member.id(), owner, member.field())
                    .endControlFlow();
        }
        return code.build();
    }
}
