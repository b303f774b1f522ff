package dev.lathe.generator.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every rule there is. The first digit of an id tells the subject: 1 syntax and shape, 2 identity, 3 types and operations,
 * 4 ranges, enumerations and units, 5 names, 6 texts, 7 reusable Resources, 8 versions and what they change, 9 what
 * stands in the way of code.
 */
public final class Rules {

    private static final List<Rule> ALL = Stream.<Rule[]>of(
                    ShapeRule.values(),
                    XmlRule.values(),
                    IdentityRule.values(),
                    TypeRule.values(),
                    RangeRule.values(),
                    NameRule.values(),
                    TextRule.values(),
                    ReusableRule.values(),
                    VersionRule.values(),
                    ChangeRule.values(),
                    CodeRule.values())
            .flatMap(Stream::of)
            .sorted(Comparator.comparing(Rule::id))
            .toList();

    private static final Map<String, Rule> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

    private Rules() {}

    /** In order of id. */
    public static List<Rule> all() {
        return ALL;
    }

    public static Optional<Rule> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
