package dev.lathe.generator.output;

import dev.lathe.generator.emit.GeneratedFile;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The files to be, by path: each path stays inside the folder and belongs to one file. */
final class Claims {

    private static final String SEPARATOR = "/";

    private final NavigableMap<String, byte[]> contents = new TreeMap<>();

    /** @throws IllegalArgumentException for a path that no emitter may ask for */
    static Claims of(Collection<GeneratedFile> files) {
        Claims claims = new Claims();
        files.forEach(claims::add);
        return claims;
    }

    NavigableMap<String, byte[]> contents() {
        return Collections.unmodifiableNavigableMap(contents);
    }

    boolean has(String path) {
        return contents.containsKey(path);
    }

    /** Whether the path, with {@code /} between its parts, names something below the folder it is resolved against. */
    static boolean isInside(String path) {
        for (String part : path.split(SEPARATOR, -1)) {
            boolean plain = !part.isEmpty()
                    && !part.equals(".")
                    && !part.equals("..")
                    && part.chars().noneMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c));
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private void add(GeneratedFile file) {
        String path = file.path();
        if (!isInside(path) || path.equals(Manifest.NAME) || path.equals(FileReplacement.NAME)) {
            throw new IllegalArgumentException(
                    "\"" + path + "\" is no path inside the output folder; no file may have it");
        }
        String text = file.text().replace("\r\n", "\n").replace('\r', '\n');
        if (contents.putIfAbsent(path, text.getBytes(StandardCharsets.UTF_8)) != null) {
            throw new IllegalArgumentException("two generated files claim " + path + "; their names must differ");
        }
    }
}
