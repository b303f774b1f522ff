package dev.lathe.generator;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class FacadeOrderTest {

    private static final String ROOT = "dev.lathe.generator";

    private final JavaClasses compiled = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void noStageKnowsItsCaller() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".(*)..")
                .and()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .check(compiled);
    }

    @Test
    void writingKnowsFilesOnly() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".output")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + "..")
                        .or(resideInAnyPackage(ROOT + ".output", ROOT + ".file", ROOT + ".emit")))
                .check(compiled);
    }

    @Test
    void readingKnowsNoDescriptors() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".file")
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(ROOT + ".file", ROOT + ".source")))
                .check(compiled);
    }
}
