package dev.lathe.server;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.lathe.server", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesAreAcyclic =
            slices().matching("dev.lathe.server.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule aPackageImportsOnlyThoseBelowIt = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("root")
            .definedBy("dev.lathe.server")
            .layer("bootstrap")
            .definedBy("dev.lathe.server.bootstrap")
            .layer("device")
            .definedBy("dev.lathe.server.device")
            .layer("observation")
            .definedBy("dev.lathe.server.observation")
            .layer("request")
            .definedBy("dev.lathe.server.request")
            .layer("registration")
            .definedBy("dev.lathe.server.registration")
            .layer("store")
            .definedBy("dev.lathe.server.store")
            .layer("inbound")
            .definedBy("dev.lathe.server.inbound")
            .layer("execution")
            .definedBy("dev.lathe.server.execution")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("bootstrap")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("device")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("observation")
            .mayOnlyBeAccessedByLayers("root", "device")
            .whereLayer("request")
            .mayOnlyBeAccessedByLayers("root", "bootstrap", "device", "observation")
            .whereLayer("registration")
            .mayOnlyBeAccessedByLayers("root", "bootstrap", "device", "observation", "request")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("root", "device", "observation", "request", "registration")
            .whereLayer("inbound")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("execution")
            .mayOnlyBeAccessedByLayers("root", "bootstrap", "device", "observation");

    @ArchTest
    static final ArchRule nobodySeesTheCoapLibrary =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.eclipse.californium..");

    @ArchTest
    static final ArchRule onlyTheFoundationChoosesTheTransport = noClasses()
            .that()
            .doNotHaveSimpleName("Foundation")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.lathe.coap..");

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager");

    /** All but ApplicationThreads, which asks once whether the JVM has virtual threads: they are of Java 21, and we compile for 17. */
    @ArchTest
    static final ArchRule nobodyAsksWhatMethodsThereAre = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.lathe.server.execution.ApplicationThreads")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "java.lang.invoke.."))
            .orShould()
            .callMethodWhere(target(owner(type(Class.class)))
                    .and(target(nameMatching(
                            "forName|newInstance|get(Declared)?(Method|Field|Constructor)s?|getRecordComponents"))));
}
