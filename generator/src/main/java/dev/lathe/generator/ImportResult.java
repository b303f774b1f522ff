package dev.lathe.generator;

import dev.lathe.generator.convert.DescriptorFile;
import dev.lathe.generator.diagnostic.Diagnostics;
import java.util.List;

/**
 * Objects, each in a file of its own.
 *
 * @param files in order of name, no two alike; nothing from files that could not be read without an error
 * @param diagnostics they point into what was read
 */
public record ImportResult(List<DescriptorFile> files, Diagnostics diagnostics) {

    public ImportResult {
        files = List.copyOf(files);
    }
}
