package dev.lathe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.convert.DescriptorFile;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.lint.LintSettings;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The definitions of OMA's registry, imported. */
class ImportRegistryTest {

    @Test
    void everyDefinitionIsImportedAndItsDescriptorHasNoFaultThatTheDefinitionHasNot() throws IOException {
        for (SourceFile definition : Registry.definitions()) {
            ImportResult imported = Importer.read(List.of(definition), LintSettings.standard());
            List<SourceFile> descriptors = imported.files().stream()
                    .map(each -> SourceFile.of(each.name(), each.text()))
                    .toList();
            List<String> before = findings(imported.diagnostics().asList());
            for (String finding : findings(LatheCompiler.check(descriptors).asList())) {
                assertThat(before.remove(finding))
                        .as("%s of %s was there before", finding, definition.name())
                        .isTrue();
            }
            assertThat(descriptors)
                    .allSatisfy(each ->
                            assertThat(Formatter.format(each).isChanged()).isFalse());
        }
    }

    @Test
    void allTogetherTheyHaveNamesOfTheirOwnAndKeepTheirLicences() throws IOException {
        List<SourceFile> definitions = Registry.definitions();
        List<DescriptorFile> files =
                Importer.read(definitions, LintSettings.standard()).files();
        assertThat(files).extracting(DescriptorFile::name).doesNotHaveDuplicates();
        assertThat(files).hasSizeGreaterThan(definitions.size() * 9 / 10);
        assertThat(files.stream().filter(each -> each.text().contains("\"licence\": \"")))
                .hasSizeGreaterThan(files.size() * 9 / 10);
    }

    private static List<String> findings(List<Diagnostic> found) {
        return new ArrayList<>(found.stream()
                .filter(each -> each.severity() != Severity.INFO)
                .map(Diagnostic::id)
                .toList());
    }
}
