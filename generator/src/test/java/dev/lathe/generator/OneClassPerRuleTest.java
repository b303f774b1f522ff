package dev.lathe.generator;

import static dev.lathe.generator.CompiledClasses.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.diagnostic.CodeRule;
import dev.lathe.generator.diagnostic.NameRule;
import dev.lathe.generator.diagnostic.Rule;
import dev.lathe.generator.diagnostic.Rules;
import dev.lathe.generator.diagnostic.ShapeRule;
import dev.lathe.generator.diagnostic.XmlRule;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who reports what: a rule that is read in one place can be changed in one place. What compares versions is left out. */
class OneClassPerRuleTest {

    /** Rules that more than one class reports, and why. */
    private static final Map<Rule, String> IN_SEVERAL_CLASSES = Map.of(
            ShapeRule.FILE_TOO_LARGE, "bytes are counted before there is a text, values while it is read",
            XmlRule.ELEMENT_LEFT_OUT, "its own class reads what an Object has, and what a Resource has",
            ShapeRule.NO_OBJECT, "a file in JSON may hold none, and one in XML",
            NameRule.JAVA_NAME_TAKEN, "classes and members are named by two classes");

    /** Rules without a check of their own: what they speak of is seen only where the reason says. */
    private static final Set<String> SEEN_ELSEWHERE =
            Set.of("source", "json", "xml", "ddf", "descriptor", "lint", "naming");

    /** Rooms that ask for rules, to carry out a fix, choose what is told or explain it, and report nothing. */
    private static final Set<String> ASKING_ONLY =
            Set.of(ROOT, ROOT + ".fix", ROOT + ".explain", ROOT + ".cli.command");

    private static final Map<Rule, Set<String>> REPORTERS = allReporters();

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
        List<JavaClass> checks = CompiledClasses.ALL.stream()
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

    private Set<String> reporters(Rule rule) {
        return REPORTERS.getOrDefault(rule, Set.of());
    }

    private static Map<Rule, Set<String>> allReporters() {
        Map<String, Rule> byConstant =
                Rules.all().stream().collect(Collectors.toMap(OneClassPerRuleTest::constant, Function.identity()));
        Map<Rule, Set<String>> found = new HashMap<>();
        CompiledClasses.ALL.stream()
                .filter(each -> !ASKING_ONLY.contains(each.getPackageName()))
                .forEach(each -> accesses(each).forEach(access -> {
                    Rule rule = byConstant.get(access.getTarget().getFullName());
                    if (rule != null) {
                        found.computeIfAbsent(rule, any -> new TreeSet<>()).add(each.getName());
                    }
                }));
        return found;
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

    /** As bytecode names it. */
    private static String constant(Rule rule) {
        return ((Enum<?>) rule).getDeclaringClass().getName() + "." + rule.name();
    }

    private static String checkName(String constant) {
        return Arrays.stream(constant.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", "", "Check"));
    }
}
