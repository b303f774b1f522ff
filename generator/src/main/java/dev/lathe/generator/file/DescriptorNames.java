package dev.lathe.generator.file;

import java.nio.file.Path;
import java.util.List;

/** Which files of a folder are taken for descriptors, by their names. */
public final class DescriptorNames {

    /** Of the schema of descriptors, and of other schemas that editors want near the files they judge. */
    private static final String OF_A_SCHEMA = ".schema.json";

    private DescriptorNames() {}

    /** Whether the name ends in one of the endings; one that ends in {@code .schema.json} never does. */
    public static boolean haveEnding(Path file, List<String> endings) {
        String name = file.toString();
        return !name.endsWith(OF_A_SCHEMA) && endings.stream().anyMatch(name::endsWith);
    }
}
