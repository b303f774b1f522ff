package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.LatheCompiler;
import dev.lathe.generator.Registry;
import dev.lathe.generator.naming.PackageLayout;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The code of OMA's own Objects, as far as their definitions have no errors: javac and doclint have nothing to say about it. */
@Tag("long")
class CorpusTest {

    /** So many Objects at once that javac's start does not count, and no more than memory holds. */
    private static final int BATCH = 60;

    @Test
    void each_version_of_each_object_compiles_alone() throws IOException {
        List<SourceFile> files = sound();

        for (int i = 0; i < files.size(); i += BATCH) {
            List<GeneratedFile> generated = new ArrayList<>();
            for (SourceFile file : files.subList(i, Math.min(i + BATCH, files.size()))) {
                generated.addAll(
                        Emitted.of(List.of(file), "alone.of" + file.name().replaceAll("\\W", "_"), PackageLayout.FLAT));
            }
            assertThat(InMemoryCompiler.compile(generated).messages()).isEmpty();
        }
    }

    @Test
    void the_latest_versions_compile_together_in_one_package() throws IOException {
        Map<String, SourceFile> latest = new TreeMap<>();
        sound().stream()
                .sorted(Comparator.comparing(SourceFile::name))
                .forEach(file -> latest.put(file.name().replaceAll("-.*", ""), file));
        List<GeneratedFile> generated = Emitted.of(List.copyOf(latest.values()), "together", PackageLayout.FLAT);

        assertThat(InMemoryCompiler.compile(generated).messages()).isEmpty();
    }

    @Test
    void all_versions_compile_side_by_side() throws IOException {
        List<GeneratedFile> generated = Emitted.of(sound(), "versions", PackageLayout.BY_VERSION);

        assertThat(InMemoryCompiler.compile(generated).messages()).isEmpty();
    }

    private static List<SourceFile> sound() throws IOException {
        List<SourceFile> sound = Registry.definitions().stream()
                .filter(file -> !LatheCompiler.check(List.of(file)).hasErrors())
                .toList();
        assertThat(sound).hasSizeGreaterThan(Registry.definitions().size() * 98 / 100);
        return sound;
    }
}
