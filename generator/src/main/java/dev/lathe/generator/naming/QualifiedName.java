package dev.lathe.generator.naming;

import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * A name of identifiers with dots between them (Java Language Specification, 6.5) that somebody asked for.
 *
 * @param kind what is to be called so
 * @param remedy for any fault
 */
record QualifiedName(String kind, String name, String remedy) {

    private static final Pattern DOT = Pattern.compile("\\.");

    /** @throws IllegalArgumentException if it is none; the message says why */
    void check() {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the " + kind + " name is empty; " + remedy);
        }
        for (String part : DOT.split(name, -1)) {
            if (part.isEmpty()) {
                throw refused("has a dot too many");
            }
            if (SourceVersion.isKeyword(part)) {
                throw refused("holds \"" + part + "\", a word of Java itself");
            }
            if (!SourceVersion.isIdentifier(part) || part.chars().anyMatch(Character::isIdentifierIgnorable)) {
                throw refused("holds \"" + part + "\", which is no identifier of Java");
            }
        }
    }

    /** What to throw. */
    IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(kind + " name \"" + name + "\" " + why + "; " + remedy);
    }
}
