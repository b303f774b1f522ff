package dev.lathe.generator.emit.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.lathe.generator.model.ArgumentModel;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.model.Operations;
import dev.lathe.generator.model.ResourceModel;
import dev.lathe.generator.naming.ResourceNames;
import java.util.List;
import java.util.Optional;

/** One Resource as emitters see it: what it is, what it is called, what it is in Java. */
public final class Member {

    private final ResourceModel model;
    private final ResourceNames names;
    private final ClassName value;
    private final String objectPath;
    private final JavaType java;

    Member(ResourceModel model, ResourceNames names, ClassName value, String objectPath) {
        this.model = model;
        this.names = names;
        this.value = value;
        this.objectPath = objectPath;
        this.java = JavaType.of(model.type().orElse(DataType.STRING));
    }

    public ResourceModel model() {
        return model;
    }

    public ResourceNames names() {
        return names;
    }

    public int id() {
        return model.id();
    }

    /** Of its getter and setter, or of the execute of a Resource that has no value. */
    public String name() {
        return names.member();
    }

    /** Of its execute. */
    public String executeName() {
        return names.execute();
    }

    /** Of the field that holds its value, and of variables on the way there. */
    public String field() {
        return names.field();
    }

    /** Its spec, named from within the value type. */
    public String constant() {
        return names.constant();
    }

    public Operations operations() {
        return model.operations();
    }

    /** Whether the value type has it: it can be read, or only the Bootstrap interface reaches it. */
    public boolean isInValue() {
        return operations().readable() || operations().equals(Operations.NONE);
    }

    public boolean isWritable() {
        return operations().writable();
    }

    /** Whether it can be executed, beside other operations or alone. */
    public boolean isExecutable() {
        return operations().executable();
    }

    /** Whether it can be read or written, or bootstrapping alone reaches it. */
    public boolean hasValue() {
        return operations().haveValue();
    }

    public boolean isMultiple() {
        return model.multiple();
    }

    public boolean isMandatory() {
        return model.mandatory();
    }

    public boolean isEnum() {
        return !model.enumeration().isEmpty();
    }

    /** The enumeration's type. */
    public ClassName enumType() {
        return value.nestedClass(names.type());
    }

    public DataType type() {
        return model.type().orElseThrow();
    }

    public JavaType java() {
        return java;
    }

    /** What one value is to a user: {@code long}, {@code Mode}. */
    public TypeName single() {
        return isEnum() ? enumType() : java.exposed();
    }

    /** What the Resource is to a user: {@code long}, {@code Multiple<Mode>}. */
    public TypeName exposed() {
        return isMultiple() ? ParameterizedTypeName.get(RuntimeTypes.MULTIPLE, single().box()) : single();
    }

    /** What is held for it: numbers in the place of enumerations. */
    public TypeName held() {
        return isMultiple() ? ParameterizedTypeName.get(RuntimeTypes.MULTIPLE, heldInstance()) : java.held();
    }

    /** What is held for a Resource Instance: an object in any case, so what users see, but for enumerations. */
    public TypeName heldInstance() {
        return isEnum() ? java.held().box() : java.exposed().box();
    }

    /** What a reader gives, as {@link #heldInstance()}. */
    public CodeBlock instance(CodeBlock read) {
        return isEnum() ? read : java.exposing(read);
    }

    /** Whether what users see of one value is made of it on access. */
    public boolean isWrapped() {
        return !isEnum() && java.isWrapped();
    }

    /** The method of {@code PayloadWriter} that takes what is held. */
    public String writer() {
        if (!isMultiple()) {
            return java.writer();
        }
        return isEnum() && type() == DataType.UNSIGNED_INTEGER ? "unsignedCodes" : java.multipleWriter();
    }

    /** Whether {@code held}, the bits of an unsigned number, is allowed: a call of the value type's method. */
    public CodeBlock allows(CodeBlock heldValue) {
        return CodeBlock.of("$L($L)", checkName(), heldValue);
    }

    /** Whether a bit says if it is present; otherwise null says that it is not. */
    public boolean needsPresence() {
        return !isMultiple() && java.isPrimitive();
    }

    /** What is held, as users see it. */
    public CodeBlock exposing(CodeBlock heldValue) {
        if (!isEnum()) {
            return isMultiple() ? heldValue : java.exposing(heldValue);
        }
        return isMultiple()
                ? CodeBlock.of("$L.map($T::of)", heldValue, enumType())
                : CodeBlock.of("$T.of($L)", enumType(), heldValue);
    }

    /** The body of a method that is the condition on its values; enumerations have their own. */
    public Optional<CodeBlock> condition() {
        return isEnum() ? Optional.empty() : model.range().flatMap(range -> Condition.of(range, type()));
    }

    /** Whether there are values of its type that the descriptor does not allow. */
    public boolean isChecked() {
        return isEnum() || condition().isPresent();
    }

    /** The name of the value type's method that is the condition. */
    public String checkName() {
        return names.condition();
    }

    /** Whether its descriptor says which arguments it takes, if any. */
    public boolean declaresArguments() {
        return model.arguments().isPresent();
    }

    public List<ArgumentModel> arguments() {
        return model.arguments().orElse(List.of());
    }

    /** The declared arguments as parameters, in the order of their digits. */
    public List<Parameter> parameters() {
        return arguments().stream()
                .map(argument -> new Parameter(argument, this, value))
                .toList();
    }

    /** What Javadoc says of it. */
    public ResourceJavadoc javadoc() {
        return new ResourceJavadoc(model, objectPath);
    }
}
