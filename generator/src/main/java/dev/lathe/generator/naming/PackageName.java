package dev.lathe.generator.naming;

import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** What a package may be called (Java Language Specification, 6.5.3). */
public final class PackageName {

    private static final Pattern DOT = Pattern.compile("\\.");
    private static final String REMEDY = "; write lower-case words with dots between them, such as com.acme.objects";

    private PackageName() {}

    /** @throws IllegalArgumentException if no Java code can be in a package of that name; the message says why */
    public static void check(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the package name is empty" + REMEDY);
        }
        for (String part : DOT.split(name, -1)) {
            if (part.isEmpty()) {
                throw refused(name, "has a dot too many");
            }
            if (SourceVersion.isKeyword(part)) {
                throw refused(name, "holds \"" + part + "\", a word of Java itself");
            }
            if (!SourceVersion.isIdentifier(part) || part.chars().anyMatch(Character::isIdentifierIgnorable)) {
                throw refused(name, "holds \"" + part + "\", which is no identifier of Java");
            }
        }
        if (name.equals("java") || name.startsWith("java.")) {
            throw refused(name, "belongs to the Java platform, which loads no classes of others from there");
        }
    }

    private static IllegalArgumentException refused(String name, String why) {
        return new IllegalArgumentException("package name \"" + name + "\" " + why + REMEDY);
    }
}
