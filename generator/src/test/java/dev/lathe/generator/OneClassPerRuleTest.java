package dev.lathe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.diagnostic.CodeRule;
import dev.lathe.generator.diagnostic.NameRule;
import dev.lathe.generator.diagnostic.Rule;
import dev.lathe.generator.diagnostic.Rules;
import dev.lathe.generator.diagnostic.ShapeRule;
import dev.lathe.generator.diagnostic.XmlRule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who reports what: a rule that is read in one place can be changed in one place. What compares versions is left out. */
class OneClassPerRuleTest {

    private static final String ROOT = "dev.lathe.generator";

    /** Rules that more than one class reports, and why. */
    private static final Map<Rule, String> IN_SEVERAL_CLASSES = Map.of(
            ShapeRule.FILE_TOO_LARGE, "bytes are counted before there is a text, values while it is read",
            XmlRule.ELEMENT_LEFT_OUT, "its own class reads what an Object has, and what a Resource has",
            ShapeRule.NO_OBJECT, "a file in JSON may hold none, and one in XML",
            NameRule.JAVA_NAME_TAKEN, "classes and members are named by two classes");

    /** Rules without a check of their own: what they speak of is seen only where the reason says. */
    private static final Set<String> SEEN_ELSEWHERE =
            Set.of("source", "json", "xml", "ddf", "descriptor", "lint", "naming");

    private final JavaClasses compiled = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void everyRuleIsReportedByOneClass() {
        for (Rule rule : Rules.all().stream()
                .filter(each -> !(each instanceof ChangeRule))
                .toList()) {
            Set<String> reporters = reporters(rule);
            assertThat(reporters).as(rule.id()).isNotEmpty();
            assertThat(reporters.size() > 1)
                    .as(rule.id() + " " + reporters)
                    .isEqualTo(IN_SEVERAL_CLASSES.containsKey(rule));
        }
    }

    @Test
    void aCheckReportsTheRuleItIsCalledAfter() {
        List<JavaClass> checks = compiled.stream()
                .filter(each -> each.getPackageName().startsWith(ROOT + ".rule."))
                .filter(each -> each.getSimpleName().endsWith("Check"))
                .toList();
        assertThat(checks).hasSizeGreaterThan(40).allSatisfy(check -> assertThat(rulesOf(check))
                .containsExactly(check.getSimpleName()));
    }

    @Test
    void aRuleWithoutACheckIsOfAReaderOrOfCode() {
        assertThat(Rules.all())
                .filteredOn(rule -> reporters(rule).stream().noneMatch(name -> name.contains(".rule.")))
                .filteredOn(rule -> !(rule instanceof CodeRule) && !(rule instanceof ChangeRule))
                .allSatisfy(rule -> assertThat(reporters(rule))
                        .as(rule.id())
                        .allMatch(name ->
                                SEEN_ELSEWHERE.contains(name.substring(ROOT.length() + 1, name.lastIndexOf('.')))));
    }

    /** Who carries out a fix asks for the rule, but reports nothing. */
    private Set<String> reporters(Rule rule) {
        return compiled.stream()
                .filter(each -> !each.getPackageName().equals(ROOT + ".fix"))
                .filter(each -> accesses(each).stream().anyMatch(access -> isOf(access, rule)))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> rulesOf(JavaClass check) {
        return accesses(check).stream()
                .map(access -> checkName(access.getTarget().getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<JavaFieldAccess> accesses(JavaClass origin) {
        return origin.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().isAssignableTo(Rule.class)
                        && !access.getTargetOwner().equals(origin))
                .toList();
    }

    private static boolean isOf(JavaFieldAccess access, Rule rule) {
        return access.getTargetOwner().isEquivalentTo(rule.getClass())
                && access.getTarget().getName().equals(rule.name());
    }

    private static String checkName(String constant) {
        return Arrays.stream(constant.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", "", "Check"));
    }
}
