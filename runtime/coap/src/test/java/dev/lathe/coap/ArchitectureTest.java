package dev.lathe.coap;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.lathe", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onePackageSeesCalifornium = noClasses()
            .that()
            .resideOutsideOfPackage("dev.lathe.coap.californium")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.californium..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.lathe.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheFactoryUsesTheAdapter = classes()
            .that()
            .resideInAPackage("dev.lathe.coap.californium")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage("dev.lathe.coap..");

    @ArchTest
    static final ArchRule whatCaliforniumSeesStaysPackagePrivate = classes()
            .that()
            .resideInAPackage("dev.lathe.coap.californium")
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("CaliforniumTransport")
            .and()
            .doNotHaveSimpleName("Settings")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule namesTellARole = noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager)");
}
