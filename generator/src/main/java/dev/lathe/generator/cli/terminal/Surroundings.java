package dev.lathe.generator.cli.terminal;

import dev.lathe.generator.cli.watch.Watcher;
import dev.lathe.generator.diagnostic.Palette;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a run finds around it.
 *
 * @param folder what relative paths are relative to
 * @param out for reports; writes UTF-8, and keeps still when nobody reads any more
 * @param err for progress and for what is wrong with the call
 * @param isTerminal whether a person sees what is written
 * @param watcher waits for changes of files
 */
public record Surroundings(
        Path folder,
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean isTerminal,
        Watcher watcher) {

    public Path resolve(String path) {
        return folder.resolve(path).normalize();
    }

    /** See no-color.org for what an environment variable has to say. */
    public Palette palette(ColourChoice choice) {
        boolean coloured =
                switch (choice) {
                    case ALWAYS -> true;
                    case NEVER -> false;
                    case AUTO ->
                        isTerminal
                                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                                && !environment.getOrDefault("TERM", "").equals("dumb");
                };
        return coloured ? Palette.COLOURED : Palette.PLAIN;
    }
}
