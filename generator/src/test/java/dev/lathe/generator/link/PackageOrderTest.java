package dev.lathe.generator.link;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackageOrderTest {

    private static final List<String> ROOMS = List.of(
            "diagnostic",
            "source",
            "json",
            "xml",
            "descriptor",
            "range",
            "model",
            "fact",
            "ddf",
            "rule",
            "rule.shape",
            "rule.identity",
            "rule.type",
            "rule.range",
            "rule.name",
            "rule.text",
            "rule.reusable",
            "rule.version",
            "lint",
            "link");

    @Test
    void theRoomsOfTheFrontEndKnowOnlyThoseBeforeThem() {
        JavaClasses compiled = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.lathe.generator");
        List<String> known = new ArrayList<>();
        for (String room : ROOMS) {
            known.add("dev.lathe.generator." + room);
            classes()
                    .that()
                    .resideInAPackage("dev.lathe.generator." + room)
                    .should()
                    .onlyDependOnClassesThat(resideOutsideOfPackage("dev.lathe.generator..")
                            .or(resideInAnyPackage(known.toArray(new String[0]))))
                    .check(compiled);
        }
    }
}
