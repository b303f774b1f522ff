package dev.lathe.generator.emit.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.lathe.generator.model.ArgumentModel;
import dev.lathe.generator.naming.ArgumentNames;
import java.util.Optional;

/** One declared argument of an executable as emitters see it. */
public final class Parameter {

    private final ArgumentModel model;
    private final ArgumentNames names;
    private final ClassName value;
    private final JavaType java;

    Parameter(ArgumentModel model, Member member, ClassName value) {
        this.model = model;
        this.names = member.names().of(model);
        this.value = value;
        this.java = JavaType.of(model.type());
    }

    public String name() {
        return names.parameter();
    }

    public boolean isMandatory() {
        return model.mandatory();
    }

    /** What it is to a user: {@code long}, or {@code OptionalLong} where it may be left out. */
    public TypeName exposed() {
        return model.mandatory() ? java.exposed() : JavaType.optional(java.exposed());
    }

    /** What a user gets where it was left out. */
    public CodeBlock empty() {
        return CodeBlock.of("$T.empty()", JavaType.optionalClass(java.exposed()));
    }

    /** Wraps a value that is there. */
    public CodeBlock present(CodeBlock one) {
        return model.mandatory() ? one : CodeBlock.of("$T.of($L)", JavaType.optionalClass(java.exposed()), one);
    }

    /** The value of an optional one, once it is known to be there. */
    public CodeBlock unwrapped() {
        String type = java.exposed().toString();
        return CodeBlock.of(
                "$L.$L()", name(), type.equals("long") ? "getAsLong" : type.equals("double") ? "getAsDouble" : "get");
    }

    /** Its spec, named from within the value type. */
    public String constant() {
        return names.constant();
    }

    /** Its spec. */
    public CodeBlock spec() {
        return CodeBlock.of("$T.$L", value, constant());
    }

    /** The one value in the text of an Execute. */
    public CodeBlock reading() {
        return CodeBlock.of("arguments.$L($L)", java.reader(), spec());
    }

    /** What {@link #condition()} is on. */
    public TypeName held() {
        return java.held();
    }

    /** Whether callers may give a {@code long} for it. */
    public boolean takesLong() {
        return model.mandatory() && java.isWrapped();
    }

    /** The name of the value type's method that is its range's condition. */
    public String checkName() {
        return names.condition();
    }

    public Optional<CodeBlock> condition() {
        return model.range().flatMap(range -> Condition.of(range, model.type()));
    }

    /** Whether {@code one}, as users see it, is within its range, by the value type's method; absent where any value is. */
    public Optional<CodeBlock> isAllowed(CodeBlock one) {
        return condition().map(condition -> CodeBlock.of("$T.$L($L)", value, checkName(), java.holding(one)));
    }

    /** What the descriptor says of it, as text of a param tag. */
    public String javadoc() {
        StringBuilder text = new StringBuilder(model.description()
                .map(Javadoc::text)
                .filter(words -> !words.isEmpty())
                .orElse(Javadoc.text(model.name())));
        model.units().ifPresent(units -> text.append(" in ").append(Javadoc.text(units)));
        model.rangeText().ifPresent(range -> text.append(", ")
                .append(model.type().hasLength() ? "octets " : "range ")
                .append(Javadoc.text(range)));
        return "@param " + name() + " " + text;
    }
}
