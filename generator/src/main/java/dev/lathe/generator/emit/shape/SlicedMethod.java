package dev.lathe.generator.emit.shape;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * A method of a large Object that says something of each of its Resources: it calls others, each of which has some of them.
 * HotSpot compiles no method of more than 8000 bytes, and Java takes none of more than 65535.
 */
public final class SlicedMethod {

    /** The code for a Resource is 100 bytes at most. */
    private static final int MOST = 64;

    private final MethodSpec head;
    private final List<List<Member>> slices;

    /** @param head name, parameters and modifiers; returns nothing */
    private SlicedMethod(MethodSpec head, List<Member> members) {
        this.head = head;
        slices = new ArrayList<>();
        for (int from = 0; from < members.size(); from += MOST) {
            slices.add(members.subList(from, Math.min(members.size(), from + MOST)));
        }
    }

    /** The method and those it calls, one after the other. */
    public static List<MethodSpec> inTurn(
            MethodSpec.Builder head, List<Member> members, Function<List<Member>, CodeBlock> body) {
        SlicedMethod method = new SlicedMethod(head.build(), members);
        CodeBlock.Builder calls = CodeBlock.builder();
        for (int i = 0; i < method.slices.size(); i++) {
            calls.addStatement(method.call(i));
        }
        return method.and(head.addCode(calls.build()), body);
    }

    /** The method and those it calls: the one for the Resource whose id is in its variable {@code resource}. */
    public static List<MethodSpec> ofResource(
            MethodSpec.Builder head, List<Member> members, Function<List<Member>, CodeBlock> body) {
        List<Member> byId =
                members.stream().sorted(Comparator.comparingInt(Member::id)).toList();
        SlicedMethod method = new SlicedMethod(head.build(), byId);
        int last = method.slices.size() - 1;
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < last; i++) {
            code.beginControlFlow(
                            "if (resource < $L)",
                            method.slices.get(i + 1).get(0).id())
                    .addStatement(method.call(i))
                    .addStatement("return")
                    .endControlFlow();
        }
        return method.and(head.addCode(code.addStatement(method.call(last)).build()), body);
    }

    private CodeBlock call(int slice) {
        String arguments =
                head.parameters().stream().map(parameter -> parameter.name()).collect(Collectors.joining(", "));
        return CodeBlock.of("$L$L($L)", head.name(), slice + 1, arguments);
    }

    private List<MethodSpec> and(MethodSpec.Builder caller, Function<List<Member>, CodeBlock> body) {
        List<MethodSpec> methods = new ArrayList<>(List.of(caller.build()));
        for (int i = 0; i < slices.size(); i++) {
            methods.add(MethodSpec.methodBuilder(head.name() + (i + 1))
                    .addModifiers(Modifier.PRIVATE)
                    .addParameters(head.parameters())
                    .addCode(body.apply(slices.get(i)))
                    .build());
        }
        return methods;
    }
}
