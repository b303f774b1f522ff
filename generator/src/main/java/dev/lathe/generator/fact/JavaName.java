package dev.lathe.generator.fact;

import javax.lang.model.SourceVersion;

/** What Java takes as the name of a class or a member (Java Language Specification, 3.8 and 3.9). */
public final class JavaName {

    private JavaName() {}

    /** Whether all of it can be seen, too: Java ignores some characters in identifiers. */
    public static boolean isIdentifier(String name) {
        return SourceVersion.isIdentifier(name) && name.chars().noneMatch(Character::isIdentifierIgnorable);
    }

    public static boolean isWordOfJava(String name) {
        return SourceVersion.isKeyword(name);
    }

    public static boolean isLegal(String name) {
        return isIdentifier(name) && !isWordOfJava(name);
    }
}
