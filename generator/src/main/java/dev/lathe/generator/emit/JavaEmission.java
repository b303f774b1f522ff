package dev.lathe.generator.emit;

import com.palantir.javapoet.JavaFile;
import dev.lathe.generator.emit.client.ClientStubEmitter;
import dev.lathe.generator.emit.server.ServerStubEmitter;
import dev.lathe.generator.emit.shape.ObjectShape;
import dev.lathe.generator.emit.value.ValueEmitter;
import dev.lathe.generator.model.ObjectModel;
import dev.lathe.generator.naming.Names;
import java.util.List;
import java.util.stream.Stream;

/** The artefacts of each Object: its value type, its client stub, its server stub. */
public final class JavaEmission {

    private JavaEmission() {}

    /** Whether javac takes what would be emitted: a constructor has a parameter for each value, of which Java allows 255. */
    public static boolean hasRoomFor(ObjectModel object) {
        return ValueEmitter.hasRoomFor(object.resources());
    }

    /**
     * Three files for each Object of either family; one, the value type, for an Object that has no address and so no stubs.
     *
     * @param objects for which there is room
     */
    public static List<GeneratedFile> emit(List<ObjectModel> objects, Names names) {
        return objects.stream()
                .map(object -> new ObjectShape(object, names.of(object)))
                .flatMap(JavaEmission::artefacts)
                .map(JavaEmission::file)
                .toList();
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
        return new GeneratedFile(path, HandLayout.of(file.toString()));
    }
}
