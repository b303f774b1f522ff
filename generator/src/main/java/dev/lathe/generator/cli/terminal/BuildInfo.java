package dev.lathe.generator.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** What the build wrote down about itself. */
public final class BuildInfo {

    private static final String FILE = "/dev/lathe/generator/cli/build.properties";

    private BuildInfo() {}

    /** Of this program, such as {@code 0.1.0}. */
    public static String version() {
        Properties build = new Properties();
        try (InputStream in = Objects.requireNonNull(BuildInfo.class.getResourceAsStream(FILE), FILE)) {
            build.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return build.getProperty("version", "unknown");
    }
}
