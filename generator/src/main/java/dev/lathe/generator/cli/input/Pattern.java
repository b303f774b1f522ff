package dev.lathe.generator.cli.input;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.Matcher;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of paths: {@code *} and {@code ?} within a name, {@code **} for any folders or none, <code>{a,b}</code> and
 * {@code [a-z]}. Expanded here, since not every shell does, and some do not know {@code **}.
 *
 * @param start the folder before the first special character
 */
record Pattern(Path start, PathMatcher matcher) {

    /** A group in braces, or the folders of {@code **} outside of them. */
    private static final java.util.regex.Pattern FOLDERS = java.util.regex.Pattern.compile("\\{[^}]*}|\\*\\*/");

    static boolean isPattern(String word) {
        return word.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
    }

    /** A file may be called {@code a[1].json}: what is there under that very name is meant. */
    static boolean isPattern(String word, Path folder) {
        return isPattern(word) && !existsLiterally(folder, word);
    }

    private static boolean existsLiterally(Path folder, String word) {
        try {
            return Files.exists(folder.resolve(word));
        } catch (InvalidPathException noPathOnThisSystem) {
            return false;
        }
    }

    /** @throws PatternSyntaxException if it is malformed */
    static Pattern of(String word, Path folder) {
        String slashed = word.replace('\\', '/');
        int special = 0;
        while (!isPattern(slashed.substring(0, special + 1))) {
            special++;
        }
        int lastSlash = slashed.lastIndexOf('/', special);
        Path start = folder.resolve(slashed.substring(0, lastSlash + 1)).normalize();
        String rest = slashed.substring(lastSlash + 1);
        return new Pattern(start, FileSystems.getDefault().getPathMatcher("glob:" + withOptionalFolders(rest)));
    }

    /** In Java's patterns the slash after {@code **} is always there; outside of braces, which do not nest, it can be made optional. */
    private static String withOptionalFolders(String pattern) {
        return FOLDERS.matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().equals("**/") ? "{,**/}" : found.group()));
    }

    boolean matches(Path path) {
        return matcher.matches(start.relativize(path));
    }
}
