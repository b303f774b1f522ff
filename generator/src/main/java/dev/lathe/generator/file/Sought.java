package dev.lathe.generator.file;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is looked for among files.
 *
 * @param path a file, or the folder to look in
 * @param isMeant whether a file below that folder is one; asked with its path, which begins with the folder's
 */
public record Sought(Path path, Predicate<Path> isMeant) {

    /** A file, whatever its name, or each {@code *.json} and {@code *.xml} below a folder but schemas. */
    public static Sought at(Path path) {
        return new Sought(path, file -> DescriptorNames.haveEnding(file, List.of(".json", ".xml")));
    }

    /** Files below a folder. */
    public static Sought matching(Path folder, Predicate<Path> isMeant) {
        return new Sought(folder, isMeant);
    }
}
