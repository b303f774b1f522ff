package dev.lathe.generator.emit;

import dev.lathe.generator.model.ObjectModel;
import dev.lathe.generator.naming.Names;
import java.util.List;

/** Stand-in: one empty class per Object. */
public final class JavaEmission {

    private JavaEmission() {}

    public static List<GeneratedFile> emit(List<ObjectModel> objects, Names names) {
        return objects.stream().map(object -> file(object, names)).toList();
    }

    private static GeneratedFile file(ObjectModel object, Names names) {
        String name = object.javaName().orElse(object.name().replaceAll("[^A-Za-z0-9]", ""));
        return new GeneratedFile(
                names.packageName().replace('.', '/') + "/" + name + ".java",
                "package " + names.packageName() + ";\n\n/** " + object.urn() + ". */\npublic final class " + name
                        + " {\n    private " + name + "() {}\n}\n");
    }
}
