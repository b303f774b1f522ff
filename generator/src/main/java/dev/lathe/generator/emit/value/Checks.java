package dev.lathe.generator.emit.value;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.generator.emit.shape.Member;
import dev.lathe.generator.emit.shape.RuntimeTypes;

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
                        "$L = value.map(v -> $L.inRange(v, $L(v)))", target, member.constant(), member.checkName());
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
            code.addStatement("$L = $L.inRange(value, $L(value))", target, member.constant(), member.checkName());
        } else {
            code.addStatement("$L = value", target);
        }
        return code.build();
    }

    /** Looks at what is held, which is there: throws at the caller. */
    CodeBlock looking(String held) {
        if (member.isMultiple()) {
            return CodeBlock.builder()
                    .addStatement("$L.forEach(entry ->$W$L)", held, looked("entry.value()"))
                    .build();
        }
        return CodeBlock.builder().addStatement(looked(held)).build();
    }

    private CodeBlock looked(String one) {
        return member.isEnum()
                ? CodeBlock.of(
                        "$1L.inEnum($2L,$W$3T.of($2L) != $3T.UNRECOGNIZED)", member.constant(), one, member.enumType())
                : CodeBlock.of("$1L.inRange($2L,$W$3L($2L))", member.constant(), one, member.checkName());
    }

    /** Reads the reader's current value, checked, into the member's local. */
    CodeBlock reading() {
        String reader = member.java().reader();
        CodeBlock.Builder code = CodeBlock.builder();
        if (member.isMultiple()) {
            code.addStatement("$1L = $2T.collector($1L)", member.field(), RuntimeTypes.MULTIPLE)
                    .beginControlFlow("if (in.hasValue())");
            if (member.isChecked()) {
                code.addStatement("int element = in.element()")
                        .addStatement("$T v = in.$L()", member.java().held(), reader)
                        .addStatement("$L.add(element, $L)", member.field(), checked());
            } else {
                code.addStatement("$L.add(in.element(), in.$L())", member.field(), reader);
            }
            return code.endControlFlow().build();
        }
        if (member.isChecked()) {
            return code.addStatement("$T v = in.$L()", member.java().held(), reader)
                    .addStatement("$L = $L", member.field(), checked())
                    .build();
        }
        return code.addStatement("$L = in.$L()", member.field(), reader).build();
    }

    private CodeBlock checked() {
        return member.isEnum()
                ? CodeBlock.of(
                        "in.inEnum($L, v, $T.of(v) != $T.UNRECOGNIZED)",
                        member.constant(),
                        member.enumType(),
                        member.enumType())
                : CodeBlock.of("in.inRange($L, v, $L(v))", member.constant(), member.checkName());
    }
}
