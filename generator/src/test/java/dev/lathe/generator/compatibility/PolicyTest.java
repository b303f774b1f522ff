package dev.lathe.generator.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.diagnostic.Breakage;
import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.model.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final Path PAGE = Path.of("docs/compatibility.md");
    private static final String HEAD = "| id | change | breaks | `oma-1.1` | `oma-1.2` |\n|---|---|---|---|---|\n";

    @Test
    void anObjectIsJudgedByTheRuleOfItsLwM2mVersion() {
        assertThat(Policy.forObjectsOf(new Version(1, 0))).isEqualTo(Policy.OMA_1_1);
        assertThat(Policy.forObjectsOf(new Version(1, 1))).isEqualTo(Policy.OMA_1_1);
        assertThat(Policy.forObjectsOf(new Version(1, 2))).isEqualTo(Policy.OMA_1_2);
        assertThat(Policy.forObjectsOf(new Version(1, 10))).isEqualTo(Policy.OMA_1_2);
    }

    @Test
    void aPolicyIsFoundByItsSpelling() {
        assertThat(Policy.of("oma-1.2")).contains(Policy.OMA_1_2);
        assertThat(Policy.of("oma-1.3")).isEmpty();
    }

    @Test
    void theLaterPolicyNeverAsksForLess() {
        assertThat(ChangeRule.values()).allSatisfy(change -> assertThat(Policy.OMA_1_2.bumpFor(change))
                .isGreaterThanOrEqualTo(Policy.OMA_1_1.bumpFor(change)));
    }

    /** With {@code -Dgolden.update=true} the table is written anew. */
    @Test
    void thePageListsWhatEveryChangeAsksFor() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(HEAD);
        assertThat(start).isNotNegative();
        int end = page.indexOf("\n\n", start) + 1;
        if (Boolean.getBoolean("golden.update")) {
            page = page.substring(0, start) + table() + page.substring(end);
            Files.writeString(PAGE, page);
            end = start + table().length();
        }
        assertThat(page.substring(start, end)).isEqualTo(table());
    }

    private static String table() {
        return HEAD
                + Stream.of(ChangeRule.values())
                        .filter(change -> !change.isOfVersion())
                        .map(PolicyTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(ChangeRule change) {
        String breaks = change.breaks().stream().sorted().map(Breakage::word).collect(Collectors.joining(", "));
        return "| " + change.id() + " | " + change.text().what() + " | " + breaks + " | " + asks(Policy.OMA_1_1, change)
                + " | " + asks(Policy.OMA_1_2, change) + " |\n";
    }

    private static String asks(Policy policy, ChangeRule change) {
        if (policy.forbids(change)) {
            return "forbidden";
        }
        return policy.bumpFor(change) == Bump.NONE ? "" : policy.bumpFor(change).word();
    }
}
