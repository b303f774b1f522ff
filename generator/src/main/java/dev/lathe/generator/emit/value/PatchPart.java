package dev.lathe.generator.emit.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.generator.emit.shape.JavaType;
import dev.lathe.generator.emit.shape.Javadoc;
import dev.lathe.generator.emit.shape.Member;
import dev.lathe.generator.emit.shape.ObjectShape;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The nested {@code Patch}: what can be written. A server builds it, a device receives it. */
final class PatchPart {

    private final ObjectShape object;
    private final Fields fields;

    PatchPart(ObjectShape object, Fields fields) {
        this.object = object;
        this.fields = fields;
    }

    TypeSpec patch() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Patch")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        Javadoc.of("What can be written: any of the writable Resources, each within its range. A server"
                                        + " builds it, a device receives it. Immutable.")
                                .block());
        type.addField(TypeName.BOOLEAN, "replaces", Modifier.PRIVATE, Modifier.FINAL);
        fields.fields(Modifier.PRIVATE, Modifier.FINAL).forEach(type::addField);
        type.addMethod(constructor());
        for (Member member : fields.members()) {
            type.addMethod(accessor(member));
        }
        type.addMethod(MethodSpec.methodBuilder("replaces")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of(
                                "{@return on a device: whether writable Resources that are not here go away, or back to what"
                                        + " they began as}")
                        .block())
                .returns(TypeName.BOOLEAN)
                .addStatement("return replaces")
                .build());
        List<Member> merging = merging(object);
        if (!merging.isEmpty()) {
            type.addMethod(fields.isLarge() ? mergedHeld() : merged(merging));
        }
        type.addType(builder().builder(List.of(CodeBlock.of("false")), List.of()));
        if (fields.isLarge()) {
            type.addType(new HolderPart(fields).ofPatch(merging));
            type.addType(new DecodingPart(object, fields).ofPatch());
        }
        return type.build();
    }

    /** The multiple Resources whose instances a device can merge: it can tell which ones it has. */
    static List<Member> merging(ObjectShape object) {
        return object.members(member -> member.isMultiple()
                && member.isWritable()
                && member.operations().readable());
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.BOOLEAN, "replaces")
                .addParameters(fields.parameters())
                .addStatement("this.replaces = replaces");
        fields.fields().forEach(field -> constructor.addStatement("this.$N = $N", field, field));
        return constructor.build();
    }

    private MethodSpec accessor(Member member) {
        return MethodSpec.methodBuilder(member.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(member.javadoc().ofPatch().block())
                .returns(JavaType.optional(member.exposed()))
                .addStatement("return $L", fields.asOptional(member))
                .build();
    }

    /** For a write that keeps what it leaves out: the instances that are there with the patch's laid over them. */
    private MethodSpec merged(List<Member> merging) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("mergedInto").returns(object.patch());
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("replaces"));
        for (FieldSpec field : fields.fields()) {
            arguments.add(CodeBlock.of("this.$N", field));
        }
        for (Member member : merging) {
            method.addParameter(ParameterSpec.builder(Fields.nullable(member.held()), member.field())
                    .build());
            int at = fields.presence().words().size() + fields.members().indexOf(member) + 1;
            arguments.set(
                    at,
                    CodeBlock.of("this.$1L == null || $1L == null ? this.$1L : $1L.merged(this.$1L)", member.field()));
        }
        return method.addStatement("return new Patch($L)", CodeBlock.join(arguments, ",$W"))
                .build();
    }

    private MethodSpec mergedHeld() {
        return MethodSpec.methodBuilder("mergedInto")
                .returns(object.patch())
                .addParameter(fields.holder(), "that")
                .addStatement("$T merged = held.copy()", fields.holder())
                .addStatement("merged.layOver(that)")
                .addStatement("return new Patch(replaces, merged)")
                .build();
    }

    BuilderPart builder() {
        return new BuilderPart(fields, object.patch(), Javadoc.of("Gathers what to write. For one thread."));
    }
}
