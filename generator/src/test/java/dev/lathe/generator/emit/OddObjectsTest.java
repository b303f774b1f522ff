package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.naming.PackageLayout;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Objects that are legal and odd, each file in {@code src/test/resources/odd} a trap that it is named after: javac, with all it can warn
 * of, has nothing to say about the code, nor about its Javadoc. One call of javac takes all, each in a package of its own, and all
 * together once more.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddObjectsTest {

    private final List<GeneratedFile> alone = new ArrayList<>();
    private List<GeneratedFile> together = List.of();

    @BeforeAll
    void generate() throws IOException {
        List<SourceFile> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(Path.of("src/test/resources/odd"))) {
            for (Path each : found.sorted().toList()) {
                files.add(SourceFile.of(each.getFileName().toString(), Files.readAllBytes(each)));
            }
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(60);
        for (SourceFile file : files) {
            alone.addAll(Emitted.of(List.of(file), "alone." + file.name().replaceAll("[-.]", "_"), PackageLayout.FLAT));
        }
        together = Emitted.of(files, "together", PackageLayout.BY_VERSION);
    }

    @Test
    void each_alone_and_all_together_compile_without_a_warning() {
        List<GeneratedFile> all = new ArrayList<>(alone);
        all.addAll(together);

        assertThat(InMemoryCompiler.compile(all).messages()).isEmpty();
    }

    @Test
    void all_together_are_a_module_of_which_javac_has_nothing_to_say() {
        SortedSet<String> packages = together.stream()
                .map(file ->
                        file.path().substring(0, file.path().lastIndexOf('/')).replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).contains("together.v1_0", "together.v1_1", "together.draft0");
        List<GeneratedFile> module = new ArrayList<>(together);
        module.add(ModuleEmission.emit("com.acme.odd.v1", packages));

        assertThat(InMemoryCompiler.compileModule(module).messages()).isEmpty();
    }

    @Test
    void no_two_sources_are_one_file_to_a_file_system_that_does_not_tell_cases_apart() {
        assertThat(together.stream().map(file -> file.path().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void objects_that_meet_have_their_ids_and_versions_of_one_stand_side_by_side() {
        Set<String> paths = together.stream().map(GeneratedFile::path).collect(Collectors.toCollection(TreeSet::new));

        assertThat(paths)
                .contains("together/v1_0/Fan.java", "together/v1_1/Fan.java", "together/draft0/Window_D3.java")
                .doesNotContain("together/v1_0/Location.java")
                .filteredOn(path -> path.matches("together/v1_0/Location_\\d+\\.java"))
                .hasSize(3);
    }

    @Test
    @Tag("long")
    void javadoc_has_nothing_to_say(@TempDir Path folder) {
        assertThat(InMemoryDocumentation.messages(together, folder)).isEmpty();
        assertThat(folder.resolve("together/v1_0/Manifest.html")).exists();
    }
}
