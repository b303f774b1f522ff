package dev.lathe.generator.output;

import java.nio.file.Path;
import java.util.List;

/**
 * What was done to an output folder. Paths begin with the folder as it was given, each list is in order of path.
 *
 * @param written new ones and those with another text than before
 * @param removed generated before and not any more
 * @param edited those of the written and removed that somebody had changed by hand meanwhile: what they wrote is gone
 */
public record OutputChanges(List<Path> written, List<Path> unchanged, List<Path> removed, List<Path> edited) {

    public OutputChanges {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
        edited = List.copyOf(edited);
    }

    public static OutputChanges none() {
        return new OutputChanges(List.of(), List.of(), List.of(), List.of());
    }
}
