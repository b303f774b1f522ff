package dev.lathe.generator;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of the generator's rooms: each knows only those before it. */
class ArchitectureTest {

    private static final String ROOT = "dev.lathe.generator";

    private final JavaClasses compiled = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void packages_have_no_cycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(compiled);
    }

    @Test
    void naming_knows_objects_and_where_to_report() {
        knowsOnly(".naming", List.of("naming", "model", "link", "diagnostic"));
    }

    @Test
    void emission_knows_objects_and_their_names() {
        knowsOnly(".emit.shape", List.of("emit.shape", "naming", "model", "range"));
        for (String artefact : List.of("value", "client", "server")) {
            knowsOnly(".emit." + artefact, List.of("emit." + artefact, "emit.shape", "naming", "model"));
        }
    }

    @Test
    void only_emission_knows_javapoet() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".emit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(compiled);
    }

    @Test
    void only_the_xml_reader_knows_its_parser() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".xml..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.ctc.wstx..", "org.codehaus.stax2..", "javax.xml..")
                .check(compiled);
    }

    @Test
    void files_are_read_without_knowing_what_they_are_for() {
        knowsOnly(".source", List.of("source", "diagnostic"));
        knowsOnly(".json", List.of("json", "source", "diagnostic"));
        knowsOnly(".xml", List.of("xml", "source", "diagnostic"));
        knowsOnly(".ddf", List.of("ddf", "xml", "source", "descriptor", "fact", "model", "diagnostic"));
    }

    @Test
    void the_generator_does_not_know_the_runtime() {
        // but where payloads are explained, which the runtime's own codecs do: a device's octets mean what they say
        classes()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli.payload")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("dev.lathe..").or(resideInAnyPackage(ROOT + "..")))
                .check(compiled);
    }

    @Test
    void the_compiler_does_not_know_the_command_line() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".cli..", "picocli..")
                .check(compiled);
    }

    @Test
    void names_tell_roles() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .check(compiled);
    }

    private void knowsOnly(String room, List<String> others) {
        String[] known = others.stream().map(other -> ROOT + "." + other).toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(ROOT + room)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(known)))
                .check(compiled);
    }
}
