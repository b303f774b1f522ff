package dev.lathe.generator.emit.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.lathe.generator.model.DataType;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The Java side of a data type: how a value is held, and by which methods of the runtime it travels.
 *
 * @param exposed what a single value is to users
 * @param held what is stored for it: of an unsigned number its bits, so that none is an object before somebody asks
 * @param reader of {@code PayloadReader} and of {@code Arguments}
 * @param writer of {@code PayloadWriter}
 * @param multipleWriter of {@code PayloadWriter}, for all instances of a Resource
 * @param resourceType the constant of {@code ResourceType}
 */
public record JavaType(
        TypeName exposed, TypeName held, String reader, String writer, String multipleWriter, String resourceType) {

    private static final ClassName STRING = ClassName.get(String.class);

    public static JavaType of(DataType type) {
        return switch (type) {
            case STRING, CORELNK -> alike(STRING, "text", "STRING");
            case INTEGER -> alike(TypeName.LONG, "integer", "INTEGER");
            case UNSIGNED_INTEGER ->
                new JavaType(
                        RuntimeTypes.UNSIGNED_INTEGER, TypeName.LONG, "unsigned", "unsigned", "unsigneds", "UNSIGNED");
            case FLOAT -> alike(TypeName.DOUBLE, "real", "FLOAT");
            case BOOLEAN -> alike(TypeName.BOOLEAN, "bool", "BOOLEAN");
            case OPAQUE -> alike(RuntimeTypes.OPAQUE, "opaque", "OPAQUE");
            case TIME -> alike(ClassName.get(Instant.class), "time", "TIME");
            case OBJLNK -> alike(RuntimeTypes.OBJECT_LINK, "link", "OBJLNK");
        };
    }

    private static JavaType alike(TypeName type, String method, String resourceType) {
        return new JavaType(type, type, method, method, method + "s", resourceType);
    }

    /** Whether what is held is not what users see. */
    public boolean isWrapped() {
        return !held.equals(exposed);
    }

    /** A held value as users see it. */
    public CodeBlock exposing(CodeBlock heldValue) {
        return isWrapped() ? CodeBlock.of("$T.ofBits($L)", exposed, heldValue) : heldValue;
    }

    /** A user's value as it is held. */
    public CodeBlock holding(CodeBlock exposedValue) {
        return isWrapped() ? CodeBlock.of("$L.bits()", exposedValue) : exposedValue;
    }

    public boolean isPrimitive() {
        return held.isPrimitive();
    }

    /** What a local or field of a primitive type begins as. */
    public CodeBlock zero() {
        return CodeBlock.of(held.equals(TypeName.BOOLEAN) ? "false" : "0");
    }

    /** The optional of a type, the JDK's special one for {@code long} and {@code double}. */
    public static TypeName optional(TypeName type) {
        if (type.equals(TypeName.LONG)) {
            return ClassName.get(OptionalLong.class);
        }
        if (type.equals(TypeName.DOUBLE)) {
            return ClassName.get(OptionalDouble.class);
        }
        return ParameterizedTypeName.get(ClassName.get(Optional.class), type.box());
    }

    /** The class of {@link #optional}. */
    public static ClassName optionalClass(TypeName type) {
        if (type.equals(TypeName.LONG)) {
            return ClassName.get(OptionalLong.class);
        }
        return ClassName.get(type.equals(TypeName.DOUBLE) ? OptionalDouble.class : Optional.class);
    }
}
