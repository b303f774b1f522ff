package dev.lathe.generator.emit.server;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.generator.emit.shape.Member;
import dev.lathe.generator.emit.shape.ObjectShape;
import dev.lathe.generator.emit.shape.RuntimeTypes;
import dev.lathe.generator.model.DataType;
import javax.lang.model.element.Modifier;

/** A method for each Resource that gives its handle, whose type has only the operations that the Resource has. */
final class HandlePart {

    private final ObjectShape object;
    private final RemoteBase base;

    HandlePart(ObjectShape object, RemoteBase base) {
        this.object = object;
        this.base = base;
    }

    /** The types of Resources whose values are enumerated or checked. */
    void addTypesTo(TypeSpec.Builder type) {
        for (Member member : object.members()) {
            if (isReachable(member) && hasTypeOfItsOwn(member)) {
                type.addField(FieldSpec.builder(
                                ParameterizedTypeName.get(
                                        RuntimeTypes.RESOURCE_TYPE,
                                        member.single().box()),
                                member.constant(),
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(resourceType(member))
                        .build());
            }
        }
    }

    void addMethodsTo(TypeSpec.Builder type) {
        for (Member member : object.members()) {
            if (isReachable(member)) {
                type.addMethod(handle(member));
            }
        }
    }

    private static boolean isReachable(Member member) {
        return member.operations().readable() || member.isWritable();
    }

    private static boolean hasTypeOfItsOwn(Member member) {
        return member.isEnum() || member.isChecked();
    }

    private CodeBlock resourceType(Member member) {
        CodeBlock.Builder type = CodeBlock.builder().add("$>$>");
        if (member.isEnum()) {
            type.add(
                    "$T\n.$L($T::of, $T::code)",
                    RuntimeTypes.RESOURCE_TYPE,
                    member.type() == DataType.UNSIGNED_INTEGER ? "unsignedEnumeration" : "enumeration",
                    member.enumType(),
                    member.enumType());
        } else {
            type.add("$T.$L", RuntimeTypes.RESOURCE_TYPE, member.java().resourceType());
        }
        if (member.isEnum()) {
            // The check returns what it is given; the spec throws where the number is none of the enumeration's.
            return type.add(
                            "\n.checked(value -> $1T.of($>$>\n$2T.$3L.inEnum(value.code(), value != $1T.UNRECOGNIZED)))$<$<$<$<",
                            member.enumType(),
                            object.value(),
                            member.constant())
                    .build();
        }
        return type.add(
                        "\n.checked(value -> $1T.$2L.inRange(value, $1T.$3L))$<$<",
                        object.value(),
                        member.constant(),
                        member.allows(member.java().holding(CodeBlock.of("value"))))
                .build();
    }

    private MethodSpec handle(Member member) {
        Kind kind = Kind.of(member, base);
        CodeBlock resourceType = hasTypeOfItsOwn(member)
                ? CodeBlock.of("$L", member.constant())
                : CodeBlock.of(
                        "$T.$L", RuntimeTypes.RESOURCE_TYPE, member.java().resourceType());
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(member.javadoc().returned().block())
                .returns(kind.type)
                .addStatement("return $L($T.$L, $L)", kind.factory, object.value(), member.constant(), resourceType);
        if (member.model().deprecated().isPresent()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.build();
    }

    /**
     * Which handle a Resource gets.
     *
     * @param factory of the base type
     */
    private record Kind(String factory, TypeName type) {

        static Kind of(Member member, RemoteBase base) {
            boolean readable = member.operations().readable();
            if (member.isMultiple()) {
                return multiple(member, base);
            }
            if (!member.isWritable()) {
                return single("readable", RuntimeTypes.READABLE_RESOURCE, member);
            }
            if (member.single().equals(TypeName.LONG)) {
                return readable
                        ? new Kind("readWriteLong", RuntimeTypes.READ_WRITE_LONG)
                        : new Kind("writableLong", RuntimeTypes.WRITABLE_LONG);
            }
            if (member.isWrapped()) {
                return readable
                        ? new Kind("readWriteUnsigned", RuntimeTypes.READ_WRITE_UNSIGNED)
                        : new Kind("writableUnsigned", RuntimeTypes.WRITABLE_UNSIGNED);
            }
            if (member.single().equals(TypeName.DOUBLE)) {
                return readable
                        ? new Kind("readWriteDouble", RuntimeTypes.READ_WRITE_DOUBLE)
                        : new Kind("writableDouble", RuntimeTypes.WRITABLE_DOUBLE);
            }
            return readable
                    ? single("readWrite", RuntimeTypes.READ_WRITE_RESOURCE, member)
                    : single("writable", RuntimeTypes.WRITABLE_RESOURCE, member);
        }

        private static Kind single(String factory, ClassName type, Member member) {
            return new Kind(
                    factory, ParameterizedTypeName.get(type, member.single().box()));
        }

        private static Kind multiple(Member member, RemoteBase base) {
            if (!member.isWritable()) {
                return new Kind(
                        "readableMultiple",
                        base.multiple(member, RuntimeTypes.READABLE_MULTIPLE, RuntimeTypes.READABLE_RESOURCE));
            }
            return member.operations().readable()
                    ? new Kind(
                            "readWriteMultiple",
                            base.multiple(member, RuntimeTypes.READ_WRITE_MULTIPLE, RuntimeTypes.READ_WRITE_RESOURCE))
                    : new Kind(
                            "writableMultiple",
                            base.multiple(member, RuntimeTypes.WRITABLE_MULTIPLE, RuntimeTypes.WRITABLE_RESOURCE));
        }
    }
}
