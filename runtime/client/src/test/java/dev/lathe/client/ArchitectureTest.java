package dev.lathe.client;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

@AnalyzeClasses(packages = "dev.lathe.client", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule rooms_have_no_cycles =
            slices().matching("dev.lathe.client.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule imports_go_one_way = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("object")
            .definedBy("dev.lathe.client.object..")
            .layer("observe")
            .definedBy("dev.lathe.client.observe..")
            .layer("access")
            .definedBy("dev.lathe.client.access..")
            .layer("registration")
            .definedBy("dev.lathe.client.registration..")
            .layer("bootstrap")
            .definedBy("dev.lathe.client.bootstrap..")
            .layer("root")
            .definedBy("dev.lathe.client")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("bootstrap")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("registration")
            .mayOnlyBeAccessedByLayers("bootstrap", "root")
            .whereLayer("access")
            .mayOnlyBeAccessedByLayers("registration", "bootstrap", "root")
            .whereLayer("observe")
            .mayOnlyBeAccessedByLayers("access", "registration", "bootstrap", "root");

    @ArchTest
    static final ArchRule nothing_sees_californium = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.californium..", "dev.lathe.coap.californium..");

    @ArchTest
    static final ArchRule only_the_assembly_names_a_transport = noClasses()
            .that()
            .resideOutsideOfPackage("dev.lathe.client")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.lathe.coap..");

    @ArchTest
    static final ArchRule names_tell_roles = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager");

    /** All but DefaultThreads, which asks once whether the JVM has virtual threads: they are of Java 21, and we compile for 17. */
    @ArchTest
    static final ArchRule nobody_asks_what_methods_there_are = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.lathe.client.DefaultThreads")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "java.lang.invoke.."))
            .orShould()
            .callMethodWhere(target(owner(type(Class.class)))
                    .and(target(nameMatching(
                            "forName|newInstance|get(Declared)?(Method|Field|Constructor)s?|getRecordComponents"))));
}
