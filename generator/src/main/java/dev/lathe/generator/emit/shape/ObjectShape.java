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
    private final Dialect dialect;
    private final ObjectNames names;
    private final List<Member> members;

    public ObjectShape(ObjectModel model, ObjectNames names) {
        this.model = model;
        this.dialect = Dialect.of(model);
        this.names = names;
        this.members = model.resources().stream()
                .map(resource -> new Member(resource, names.of(resource), value(), dialect.path()))
                .toList();
    }

    public ObjectModel model() {
        return model;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** {@code RoomThermostat}. */
    public ClassName value() {
        return ClassName.get(names.packageName(), names.value());
    }

    /** {@code RoomThermostat.Patch}. */
    public ClassName patch() {
        return value().nestedClass("Patch");
    }

    /** {@code RoomThermostatInstance}, of the early draft {@code DeviceInfoObject}. */
    public ClassName clientStub() {
        return ClassName.get(names.packageName(), names.clientStub());
    }

    /** {@code RemoteRoomThermostat}. */
    public ClassName serverStub() {
        return ClassName.get(names.packageName(), names.serverStub());
    }

    /** Whether it has more values than a constructor can take: they are in an object of their own then, {@code Held}. */
    public boolean isLarge() {
        return !Room.inConstructor(model.resources());
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

    /** What the path of an Object Instance looks like, or of an Object of the early draft. */
    public String path() {
        return dialect.path();
    }

    /** The Object's name as Javadoc. */
    public String title() {
        return Javadoc.text(model.name());
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
