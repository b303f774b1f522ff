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
    CodeBlock looking(String held) {
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
                        .addStatement("$L.add(element, $L)", member.field(), member.instance(checked()));
            } else {
                code.addStatement(
                        "$L.add(in.element(), $L)", member.field(), member.instance(CodeBlock.of("in.$L()", reader)));
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
                : CodeBlock.of("in.inRange($L, v, $L)", member.constant(), member.allows(CodeBlock.of("v")));
    }
}
