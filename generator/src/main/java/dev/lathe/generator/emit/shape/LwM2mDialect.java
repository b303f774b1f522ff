package dev.lathe.generator.emit.shape;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.generator.model.ObjectModel;
import java.util.List;

/** LwM2M 1.0 and later: Objects have ids, versions and Object Instances. */
record LwM2mDialect(ObjectModel object) implements Dialect {

    private int id() {
        return object.id().orElseThrow();
    }

    /** {@code /42770/0} where there is one Object Instance only, else {@code /42770/x}. */
    @Override
    public String path() {
        return "/" + id() + (object.multiple() ? "/x" : "/0");
    }

    @Override
    public String holder() {
        return "an Object Instance";
    }

    @Override
    public String oneOf(String title) {
        return "One " + title;
    }

    @Override
    public String identity() {
        return "Object " + id() + ", version " + object.version();
    }

    @Override
    public String facts() {
        return "Ids, version and Resources";
    }

    @Override
    public CodeBlock objectSpec(List<Member> members) {
        CodeBlock.Builder spec = CodeBlock.builder()
                .add(
                        "$T.of($L, $S, $S, $S",
                        RuntimeTypes.OBJECT_SPEC,
                        id(),
                        object.name(),
                        object.urn(),
                        object.version().toString());
        members.forEach(member -> spec.add(",$W$L", member.constant()));
        spec.add(")");
        if (object.multiple()) {
            spec.add(".asMultiple()");
        }
        if (object.mandatory()) {
            spec.add(".asMandatory()");
        }
        return spec.build();
    }

    @Override
    public CodeBlock resourceSpec(Member member) {
        return CodeBlock.of("of($L, $L", id(), member.id());
    }
}
