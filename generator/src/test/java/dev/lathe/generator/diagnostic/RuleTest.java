package dev.lathe.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final Path PAGE = Path.of("docs/diagnostics.md");
    private static final String HEAD =
            "| id | severity | what is wrong | what to do | source |\n|---|---|---|---|---|\n";

    @Test
    void idsAreDistinctWellFormedAndInOrder() {
        List<String> ids = Rules.all().stream().map(Rule::id).toList();
        assertThat(ids).allMatch(id -> id.matches("LWM[1-9]\\d\\d")).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aRuleIsFoundByItsId() {
        assertThat(Rules.of("LWM402")).contains(RangeRule.REVERSED_RANGE);
        assertThat(Rules.of("LWM000")).isEmpty();
    }

    /** With {@code -Dgolden.update=true} the table is written anew. */
    @Test
    void thePageListsEveryRuleInItsWords() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(HEAD);
        assertThat(start).isNotNegative();
        int end = page.indexOf("\n\n", start) < 0 ? page.length() : page.indexOf("\n\n", start) + 1;
        if (Boolean.getBoolean("golden.update")) {
            page = page.substring(0, start) + table() + page.substring(end);
            Files.writeString(PAGE, page);
            end = start + table().length();
        }
        assertThat(page.substring(start, end)).isEqualTo(table());
    }

    private static String table() {
        return HEAD + Rules.all().stream().map(RuleTest::row).collect(Collectors.joining());
    }

    private static String row(Rule rule) {
        return String.format(
                        Locale.ROOT,
                        "| %s | %s | %s | %s | %s |%n",
                        rule.id(),
                        rule.severity().word(),
                        rule.text().what(),
                        rule.text().remedy(),
                        rule.text().source())
                .replace(System.lineSeparator(), "\n");
    }
}
