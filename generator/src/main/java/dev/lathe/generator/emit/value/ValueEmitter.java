package dev.lathe.generator.emit.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.generator.emit.shape.Javadoc;
import dev.lathe.generator.emit.shape.ObjectShape;
import dev.lathe.generator.emit.shape.RuntimeTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the value type of an Object. */
public final class ValueEmitter {

    private final ObjectShape object;
    private final Fields value;
    private final Fields patch;

    private ValueEmitter(ObjectShape object) {
        this.object = object;
        this.value = new Fields(object.valueMembers(), object.value(), object.isLarge());
        this.patch = new Fields(object.patchMembers(), object.patch(), object.isLarge());
    }

    public static JavaFile emit(ObjectShape object) {
        return new ValueEmitter(object).file();
    }

    private JavaFile file() {
        SpecPart specs = new SpecPart(object);
        Javadoc javadoc = Javadoc.of(object.title() + ": what can be read of "
                + object.dialect().holder() + ". " + object.dialect().identity() + ".");
        object.description().ifPresent(javadoc::paragraph);
        javadoc.paragraph("Immutable. Two are equal if all their Resources are.");
        object.model().deprecated().ifPresent(javadoc::deprecated);

        TypeSpec.Builder type = TypeSpec.classBuilder(object.value())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(javadoc.block());
        specs.addTo(type);
        type.addField(type());
        value.fields(Modifier.PRIVATE, Modifier.FINAL).forEach(type::addField);
        type.addField(RuntimeTypes.UNKNOWN_RESOURCES, "unknown", Modifier.PRIVATE, Modifier.FINAL);
        type.addMethod(constructor());
        new AccessorPart(value).addTo(type);
        type.addMethod(MethodSpec.methodBuilder("unknownResources")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("{@return Resources that this version of the Object does not know, as they came}\n")
                .returns(RuntimeTypes.UNKNOWN_RESOURCES)
                .addStatement("return unknown")
                .build());
        new IdentityPart(object.value(), value).addTo(type);
        BuilderPart builder = new BuilderPart(value, object.value(), builderJavadoc());
        PatchPart patches = new PatchPart(object, patch);
        type.addMethod(builder.factory("builder", "{@return a builder of values, which has none yet}\n"));
        type.addMethod(
                patches.builder().factory("patch", "{@return a builder of what is to be written, nothing so far}\n"));
        specs.addConditionsTo(type);
        type.addType(
                builder.builder(List.of(), List.of(CodeBlock.of("$T.done(null)", RuntimeTypes.UNKNOWN_RESOURCES))));
        type.addType(patches.patch());
        if (object.isLarge()) {
            type.addType(new HolderPart(value).ofValue());
            type.addType(new DecodingPart(object, value).ofValue());
        }
        type.addType(new CodecPart(object, value, patch).codec());
        return object.file(type);
    }

    private static Javadoc builderJavadoc() {
        return Javadoc.of(
                "Gathers a value, each Resource within its range. One that is left out is absent, a mandatory one"
                        + " too: its accessor throws. For one thread.");
    }

    private FieldSpec type() {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.VALUE_TYPE, object.value(), object.patch()),
                        "TYPE",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(
                        "$L of the Object, and how its values travel.\n",
                        object.dialect().facts())
                .initializer("new Codec()")
                .build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameters(value.parameters())
                .addParameter(RuntimeTypes.UNKNOWN_RESOURCES, "unknown");
        value.fields().forEach(field -> constructor.addStatement("this.$N = $N", field, field));
        return constructor.addStatement("this.unknown = unknown").build();
    }
}
