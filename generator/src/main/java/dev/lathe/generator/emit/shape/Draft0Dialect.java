package dev.lathe.generator.emit.shape;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.generator.model.ObjectModel;
import java.util.List;

/** The early draft: Objects have URNs and, but for some, indexes; they have neither versions nor Object Instances. */
record Draft0Dialect(ObjectModel object) implements Dialect {

    @Override
    public String path() {
        return "/" + (object.hasAddress() ? Integer.toString(object.id().getAsInt()) : "x");
    }

    @Override
    public String holder() {
        return "the Object";
    }

    @Override
    public String oneOf(String title) {
        return "The " + title;
    }

    @Override
    public String identity() {
        String urn = "<code>" + Javadoc.text(object.urn()) + "</code>";
        return object.hasAddress()
                ? "Object " + object.id().getAsInt() + " of the early draft, " + urn
                : "An Object of the early draft that was given no index and so has no address, " + urn;
    }

    @Override
    public String facts() {
        return "Index, URN and Resources";
    }

    @Override
    public CodeBlock objectSpec(List<Member> members) {
        CodeBlock.Builder spec = CodeBlock.builder()
                .add("$T.ofDraft0($L$S, $S", RuntimeTypes.OBJECT_SPEC, index(), object.name(), object.urn());
        members.forEach(member -> spec.add(",$W$L", member.constant()));
        spec.add(")");
        if (object.mandatory()) {
            spec.add(".asMandatory()");
        }
        return spec.build();
    }

    @Override
    public CodeBlock resourceSpec(Member member) {
        return CodeBlock.of("ofDraft0($L$L", index(), member.id());
    }

    private String index() {
        return object.hasAddress() ? object.id().getAsInt() + ", " : "";
    }
}
