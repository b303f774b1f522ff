package dev.lathe.generator.emit.value;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.generator.emit.shape.Member;
import dev.lathe.generator.emit.shape.RuntimeTypes;
import java.util.List;

/** How a value is looked at: the builder's way, which throws at the caller, and the reader's, which blames the payload. */
final class Checks {

    private final Member member;

    Checks(Member member) {
        this.member = member;
    }

    /** Assigns a user's {@code value}, checked. */
    CodeBlock assigning(String target) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (member.isMultiple()) {
            if (member.isEnum()) {
                code.addStatement(
                        "$L = value.map(v -> $L.inEnum(v.code(), v != $T.UNRECOGNIZED))",
                        target,
                        member.constant(),
                        member.enumType());
            } else if (member.isChecked()) {
                code.addStatement(
                        "$L = value.map(v -> $L.inRange(v, $L))",
                        target,
                        member.constant(),
                        member.allows(member.java().holding(CodeBlock.of("v"))));
            } else {
                code.addStatement("$L = value", target);
            }
        } else if (member.isEnum()) {
            code.addStatement(
                    "$L = $L.inEnum(value.code(), value != $T.UNRECOGNIZED)",
                    target,
                    member.constant(),
                    member.enumType());
        } else if (member.isChecked()) {
            CodeBlock held = member.java().holding(CodeBlock.of("value"));
            code.addStatement("$L = $L.inRange($L, $L)", target, member.constant(), held, member.allows(held));
        } else {
            code.addStatement("$L = $L", target, member.java().holding(CodeBlock.of("value")));
        }
        return code.build();
    }

    /** Looks at what is held, which is there: throws at the caller. */
    private CodeBlock looking(String held) {
        if (member.isMultiple()) {
            return CodeBlock.builder()
                    .addStatement(
                            "$L.forEach(entry ->$W$L)",
                            held,
                            looked(
                                    member.isWrapped()
                                            ? member.java().holding(CodeBlock.of("entry.value()"))
                                            : CodeBlock.of("entry.value()")))
                    .build();
        }
        return CodeBlock.builder()
                .addStatement(looked(CodeBlock.of("$L", held)))
                .build();
    }

    private CodeBlock looked(CodeBlock one) {
        return member.isEnum()
                ? CodeBlock.of(
                        "$1L.inEnum($2L,$W$3T.of($2L) != $3T.UNRECOGNIZED)", member.constant(), one, member.enumType())
                : CodeBlock.of("$L.inRange($L,$W$L)", member.constant(), one, member.allows(one));
    }

    /** Looks at those of some Resources that are there. */
    static CodeBlock looking(String owner, List<Member> some, Presence presence) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Member member : some) {
            code.beginControlFlow("if ($L)", presence.isPresent(owner, member))
                    .add(new Checks(member).looking(owner + member.field()))
                    .endControlFlow();
        }
        return code.build();
    }

    /**
     * Reads the reader's current value, allowed or not, into the member's variable.
     *
     * @param owner of the variable of a single value, with its dot; may be empty
     */
    CodeBlock reading(String owner) {
        CodeBlock read = CodeBlock.of("in.$L()", member.java().reader());
        if (!member.isMultiple()) {
            return CodeBlock.builder()
                    .addStatement("$L$L = $L", owner, member.field(), read)
                    .build();
        }
        return collecting(CodeBlock.builder()
                .addStatement("$L.add(in.element(), $L)", member.field(), member.instance(read))
                .build());
    }

    private CodeBlock collecting(CodeBlock adding) {
        return CodeBlock.builder()
                .addStatement("$1L = $2T.collector($1L)", member.field(), RuntimeTypes.MULTIPLE)
                .beginControlFlow("if (in.hasValue())")
                .add(adding)
                .endControlFlow()
                .build();
    }

    /** As {@link #reading}, checked. */
    CodeBlock readingChecked(String owner) {
        if (!member.isChecked()) {
            return reading(owner);
        }
        CodeBlock read = CodeBlock.of(
                "$T v = in.$L()", member.java().held(), member.java().reader());
        if (!member.isMultiple()) {
            return CodeBlock.builder()
                    .addStatement(read)
                    .addStatement("$L$L = $L", owner, member.field(), checked())
                    .build();
        }
        return collecting(CodeBlock.builder()
                .addStatement("int element = in.element()")
                .addStatement(read)
                .addStatement("$L.add(element, $L)", member.field(), member.instance(checked()))
                .build());
    }

    private CodeBlock checked() {
        return member.isEnum()
                ? CodeBlock.of(
                        "in.inEnum($L, v, $T.of(v) != $T.UNRECOGNIZED)",
                        member.constant(),
                        member.enumType(),
                        member.enumType())
                : CodeBlock.of("in.inRange($L, v, $L)", member.constant(), member.allows(CodeBlock.of("v")));
    }
}
