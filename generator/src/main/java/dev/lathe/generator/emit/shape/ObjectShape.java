package dev.lathe.generator.emit.shape;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.generator.model.ObjectModel;
import dev.lathe.generator.naming.ObjectNames;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One Object as emitters see it. */
public final class ObjectShape {

    private final ObjectModel model;
    private final ObjectNames names;
    private final List<Member> members;

    /** @throws IllegalArgumentException for an Object without an id: it has no address to emit code for */
    public ObjectShape(ObjectModel model, ObjectNames names) {
        if (model.id().isEmpty()) {
            throw new IllegalArgumentException(model.name() + " has no Object ID");
        }
        this.model = model;
        this.names = names;
        this.members = model.resources().stream()
                .map(resource -> new Member(resource, names.of(resource), value()))
                .toList();
    }

    public ObjectModel model() {
        return model;
    }

    public int id() {
        return model.id().orElseThrow();
    }

    /** {@code RoomThermostat}. */
    public ClassName value() {
        return ClassName.get(names.packageName(), names.value());
    }

    /** {@code RoomThermostat.Patch}. */
    public ClassName patch() {
        return value().nestedClass("Patch");
    }

    /** {@code RoomThermostatInstance}. */
    public ClassName clientStub() {
        return ClassName.get(names.packageName(), names.clientStub());
    }

    /** {@code RemoteRoomThermostat}. */
    public ClassName serverStub() {
        return ClassName.get(names.packageName(), names.serverStub());
    }

    /** In the order of the descriptor. */
    public List<Member> members() {
        return members;
    }

    public List<Member> members(Predicate<Member> condition) {
        return members.stream().filter(condition).toList();
    }

    /** What a value has. */
    public List<Member> valueMembers() {
        return members(Member::isInValue);
    }

    /** What a patch has. */
    public List<Member> patchMembers() {
        return members(Member::isWritable);
    }

    /** What an Object Instance's path looks like: {@code /42770/0} where there is one, else {@code /42770/x}. */
    public String path() {
        return "/" + id() + (model.multiple() ? "/x" : "/0");
    }

    /** The Object's name as Javadoc. */
    public String title() {
        return Javadoc.text(model.name());
    }

    /** Object ID and version as Javadoc. */
    public String identity() {
        return "Object " + id() + ", version " + model.version();
    }

    /** What the descriptor says of the Object. */
    public Optional<String> description() {
        return model.description().map(Javadoc::sentence).filter(text -> !text.isEmpty());
    }

    /** A source file with the marks that every generated type has. */
    public JavaFile file(TypeSpec.Builder type) {
        model.deprecated().ifPresent(why -> type.addAnnotation(Deprecated.class));
        type.addAnnotation(RuntimeTypes.NULL_MARKED)
                .addAnnotation(AnnotationSpec.builder(RuntimeTypes.GENERATED)
                        .addMember("value", "$S", "dev.lathe")
                        .build());
        return JavaFile.builder(names.packageName(), type.build())
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }
}
