package dev.lathe;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.lathe.payload.PayloadFormat;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The house keeps its order. */
class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.lathe");

    /** Each package may use those before it. */
    private static final String[] ORDER = {
        "dev.lathe.path",
        "dev.lathe.value",
        "dev.lathe.spec",
        "dev.lathe.message",
        "dev.lathe.link",
        "dev.lathe.attribute",
        "dev.lathe.payload",
        "dev.lathe.payload.*",
        "dev.lathe.codec",
        "dev.lathe.transport",
        "dev.lathe.stub",
        "dev.lathe.stub.client",
        "dev.lathe.stub.server",
    };

    /** What formats are spelled in. They may use these, which are no formats. */
    private static final String[] SYNTAXES = {"dev.lathe.payload.cbor", "dev.lathe.payload.json"};

    /** Methods of {@link Class} by which members are found, or made use of. */
    private static final String LOOK_UPS =
            "forName|newInstance|get(Declared)?(Method|Field|Constructor)s?|getRecordComponents";

    @Test
    void everyClassHasAPlaceInTheOrder() {
        classes().should().resideInAnyPackage(ORDER).check(CORE);
    }

    @Test
    void importsGoOneWay() {
        for (int i = 0; i < ORDER.length; i++) {
            noClasses()
                    .that()
                    .resideInAPackage(ORDER[i])
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(Arrays.copyOfRange(ORDER, i + 1, ORDER.length))
                    .check(CORE);
        }
    }

    @Test
    void noFormatKnowsAnother() {
        slices().matching("dev.lathe.payload.(*)")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAnyPackage(SYNTAXES))
                .check(CORE);
        slices().matching("dev.lathe.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void clientAndServerStubsDoNotMeet() {
        noClasses()
                .that()
                .resideInAPackage("dev.lathe.stub.server")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.lathe.stub.client")
                .check(CORE);
    }

    @Test
    void nothingButTheJdkAndLoggingIsNeeded() {
        noClasses()
                .should()
                .dependOnClassesThat(not(resideInAnyPackage("java..", "dev.lathe..", "org.slf4j..", "org.jspecify..")))
                .check(CORE);
    }

    /** Methods are looked up once, when a stub is added, to learn which optional Resources a subclass has; nobody else asks. */
    @Test
    void onlyOneClassAsksWhatMethodsThereAre() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.lathe.stub.client.OptionalMethods$Signature")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "java.lang.invoke.."))
                .orShould()
                .callMethodWhere(target(owner(type(Class.class))).and(target(nameMatching(LOOK_UPS))))
                .check(CORE);
    }

    @Test
    void aFormatShowsItsFormatClassAndWhatIsWithinItOnly() {
        classes()
                .that()
                .resideInAPackage("dev.lathe.payload.*")
                .and()
                .resideOutsideOfPackages(SYNTAXES)
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should()
                .implement(PayloadFormat.class)
                .check(CORE);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager)").check(CORE);
    }
}
