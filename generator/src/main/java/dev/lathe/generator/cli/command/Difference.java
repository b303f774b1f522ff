package dev.lathe.generator.cli.command;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.lathe.generator.diagnostic.Palette;
import dev.lathe.generator.diagnostic.VisibleText;
import dev.lathe.generator.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two contents of a file as a unified difference, which {@code patch} and people read. */
final class Difference {

    private static final int CONTEXT = 2;

    private Difference() {}

    /** @param before null for a file that is not there */
    static String of(String name, @Nullable SourceFile before, SourceFile after, Palette palette) {
        List<String> old = before == null ? List.of() : lines(before);
        List<String> unified = UnifiedDiffUtils.generateUnifiedDiff(
                before == null ? "/dev/null" : name, name, old, DiffUtils.diff(old, lines(after)), CONTEXT);
        StringBuilder out = new StringBuilder();
        for (String line : unified) {
            String visible = VisibleText.of(line);
            boolean removed = line.startsWith("-");
            boolean added = line.startsWith("+");
            out.append(removed ? palette.removed(visible) : added ? palette.added(visible) : visible)
                    .append('\n');
        }
        return out.toString();
    }

    private static List<String> lines(SourceFile file) {
        String text = new String(file.content(), StandardCharsets.UTF_8);
        return Arrays.asList(text.split("\n", -1));
    }
}
