package dev.lathe.generator.emit;

import com.palantir.javapoet.JavaFile;
import dev.lathe.generator.emit.client.ClientStubEmitter;
import dev.lathe.generator.emit.server.ServerStubEmitter;
import dev.lathe.generator.emit.shape.ObjectShape;
import dev.lathe.generator.emit.shape.Room;
import dev.lathe.generator.emit.value.ValueEmitter;
import dev.lathe.generator.model.ObjectModel;
import dev.lathe.generator.naming.Names;
import java.util.List;
import java.util.stream.Stream;

/** The artefacts of each Object: its value type, its client stub, its server stub. */
public final class JavaEmission {

    private JavaEmission() {}

    /** Of the Resources of an Object, and the arguments they declare: javac takes what is emitted for so many. */
    public static final int MOST_RESOURCES = Room.MOST_SPECS;

    /** How many of {@link #MOST_RESOURCES} the Object has. */
    public static int resources(ObjectModel object) {
        return Room.specs(object.resources());
    }

    /**
     * Three files for each Object of either family; one, the value type, for an Object that has no address and so no stubs.
     *
     * @param objects for which there is room
     */
    public static List<GeneratedFile> emit(List<ObjectModel> objects, Names names) {
        return artefacts(objects, names).map(JavaEmission::file).toList();
    }

    /** The files of {@link #emit} before they become text: one at a time, as they are asked for. */
    public static Stream<JavaFile> artefacts(List<ObjectModel> objects, Names names) {
        return objects.stream()
                .map(object -> new ObjectShape(object, names.of(object)))
                .flatMap(JavaEmission::artefacts);
    }

    private static Stream<JavaFile> artefacts(ObjectShape shape) {
        JavaFile value = ValueEmitter.emit(shape);
        return shape.model().hasAddress()
                ? Stream.of(value, ClientStubEmitter.emit(shape), ServerStubEmitter.emit(shape))
                : Stream.of(value);
    }

    private static GeneratedFile file(JavaFile file) {
        String path =
                file.packageName().replace('.', '/') + "/" + file.typeSpec().name() + ".java";
        return new GeneratedFile(path, laidOut(file.toString()));
    }

    /** A file of {@link #artefacts} as {@link #emit} has it, once JavaPoet has made it text: the last step. */
    public static String laidOut(String rendered) {
        return HandLayout.of(rendered);
    }
}
