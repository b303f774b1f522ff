package dev.lathe.maven;

import java.util.Arrays;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** The package of a project that names none, by the convention of the Java Language Specification, 6.1. */
final class DefaultPackage {

    private static final String LAST_PART = ".lwm2m";

    private DefaultPackage() {}

    static String of(String groupId) {
        return Arrays.stream(groupId.split("\\."))
                .map(DefaultPackage::identifier)
                .collect(Collectors.joining(".", "", LAST_PART));
    }

    private static String identifier(String part) {
        String letters = part.replaceAll("[^A-Za-z0-9_]", "_");
        if (SourceVersion.isKeyword(letters)) {
            return letters + "_";
        }
        return SourceVersion.isIdentifier(letters) ? letters : "_" + letters;
    }
}
