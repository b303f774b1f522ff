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
 * @param held the type of a single value
 * @param reader of {@code PayloadReader} and of {@code Arguments}
 * @param writer of {@code PayloadWriter}
 * @param multipleWriter of {@code PayloadWriter}, for all instances of a Resource
 * @param argumentWriter of {@code Arguments}
 * @param resourceType the constant of {@code ResourceType}
 */
public record JavaType(
        TypeName held,
        String reader,
        String writer,
        String multipleWriter,
        String argumentWriter,
        String resourceType) {

    private static final ClassName STRING = ClassName.get(String.class);

    public static JavaType of(DataType type) {
        return switch (type) {
            case STRING, CORELNK -> new JavaType(STRING, "text", "text", "texts", "with", "STRING");
            case INTEGER -> new JavaType(TypeName.LONG, "integer", "integer", "integers", "with", "INTEGER");
            case UNSIGNED_INTEGER ->
                new JavaType(TypeName.LONG, "unsigned", "unsigned", "unsigneds", "withUnsigned", "UNSIGNED");
            case FLOAT -> new JavaType(TypeName.DOUBLE, "real", "real", "reals", "with", "FLOAT");
            case BOOLEAN -> new JavaType(TypeName.BOOLEAN, "bool", "bool", "bools", "with", "BOOLEAN");
            case OPAQUE -> new JavaType(RuntimeTypes.OPAQUE, "opaque", "opaque", "opaques", "with", "OPAQUE");
            case TIME -> new JavaType(ClassName.get(Instant.class), "time", "time", "times", "with", "TIME");
            case OBJLNK -> new JavaType(RuntimeTypes.OBJECT_LINK, "link", "link", "links", "with", "OBJLNK");
        };
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
