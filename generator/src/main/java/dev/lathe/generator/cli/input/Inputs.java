package dev.lathe.generator.cli.input;

import dev.lathe.generator.source.SourceFile;
import java.util.List;

/**
 * What the words on a command line led to.
 *
 * @param sources what could be read, in order of name, none twice
 * @param troubles what could not, one sentence each, in the order it was come upon
 */
public record Inputs(List<SourceFile> sources, List<String> troubles) {

    public Inputs {
        sources = List.copyOf(sources);
        troubles = List.copyOf(troubles);
    }
}
