package dev.lathe.generator.explain;

import dev.lathe.generator.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was seen of rules when the examples of this build were run. */
final class RuleExamples {

    private RuleExamples() {}

    /** What a report says of a file that breaks the rule; empty for the few whose examples would be large files. */
    static Optional<String> of(Rule rule) {
        return read(rule.id() + ".txt");
    }

    /** Whether {@code --fix} mends what breaks the rule, at least where there is one way to do it. */
    static boolean isMended(Rule rule) {
        return Mended.IDS.contains(rule.id());
    }

    private static Optional<String> read(String name) {
        try (@Nullable InputStream in = RuleExamples.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Mended {
        private static final Set<String> IDS =
                read("mended.txt").stream().flatMap(String::lines).collect(Collectors.toUnmodifiableSet());
    }
}
