package dev.lathe.generator.emit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmitOrderTest {

    private static final String ROOT = "dev.lathe.generator";

    private final JavaClasses compiled = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void packages_make_no_rings() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(compiled);
    }

    @Test
    void names_are_decided_without_knowing_how_sources_are_written() {
        onlyKnows("naming", "diagnostic", "link", "model");
    }

    @ParameterizedTest
    @ValueSource(strings = {"emit.value", "emit.client", "emit.server"})
    void an_emitter_knows_no_other_artefact(String room) {
        onlyKnows(room, "emit.shape", "model", "naming", "range");
    }

    @Test
    void what_emitters_share_knows_models_and_names_only() {
        onlyKnows("emit.shape", "model", "naming", "range");
    }

    @Test
    void only_emitters_see_javapoet() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".emit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(compiled);
    }

    @Test
    void the_generator_does_not_depend_on_the_runtime() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.lathe..").and(resideOutsideOfPackage(ROOT + "..")))
                .check(compiled);
    }

    private void onlyKnows(String room, String... others) {
        String[] known = new String[others.length + 1];
        known[others.length] = ROOT + "." + room;
        for (int i = 0; i < others.length; i++) {
            known[i] = ROOT + "." + others[i];
        }
        classes()
                .that()
                .resideInAPackage(ROOT + "." + room)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(known)))
                .check(compiled);
    }
}
