package dev.lathe.generator.output;

import dev.lathe.generator.file.FileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files of an output folder are ours, and what we wrote into them. Kept in the folder itself, a line per file: SHA-256,
 * blank, path. While a run is under way a path may have two lines, of what was there and of what shall be.
 */
final class Manifest {

    static final String NAME = ".lathe-outputs";

    private static final String HEAD = """
            # The files Lathe generated into this folder, each with the SHA-256 of its content.
            # It removes those it generates no longer; other files it leaves alone.
            """;
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (.+)");

    private final NavigableMap<String, NavigableSet<String>> hashes = new TreeMap<>();

    /** Empty if there is none. Lines that are not ours, or that name files outside the folder, count for nothing. */
    static Manifest readFrom(Path folder) throws FileException {
        Path file = folder.resolve(NAME);
        Manifest manifest = new Manifest();
        try {
            // Not readString: it refuses bytes that are not UTF-8.
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().forEach(manifest::addLine);
        } catch (NoSuchFileException none) {
            return manifest;
        } catch (IOException fault) {
            throw FileException.reading(file, fault);
        }
        return manifest;
    }

    void add(String path, byte[] content) {
        add(path, hash(content));
    }

    void addAll(Manifest other) {
        other.hashes.forEach((path, known) -> known.forEach(hash -> add(path, hash)));
    }

    NavigableSet<String> paths() {
        return hashes.navigableKeySet();
    }

    boolean has(String path) {
        return hashes.containsKey(path);
    }

    /** Whether this is what we wrote there. */
    boolean has(String path, byte[] content) {
        Set<String> known = hashes.get(path);
        return known != null && known.contains(hash(content));
    }

    boolean isEmpty() {
        return hashes.isEmpty();
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(HEAD);
        hashes.forEach((path, known) ->
                known.forEach(hash -> text.append(hash).append(' ').append(path).append('\n')));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Manifest that && hashes.equals(that.hashes);
    }

    @Override
    public int hashCode() {
        return hashes.hashCode();
    }

    private void addLine(String line) {
        Matcher parts = LINE.matcher(line);
        if (parts.matches() && Claims.isInside(parts.group(2))) {
            add(parts.group(2), parts.group(1));
        }
    }

    private void add(String path, String hash) {
        hashes.computeIfAbsent(path, absent -> new TreeSet<>()).add(hash);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
