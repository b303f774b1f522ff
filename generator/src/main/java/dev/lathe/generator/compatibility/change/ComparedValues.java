package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.fact.ArgumentFacts;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.fact.ValueFacts;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The values of a Resource that both versions have: its own, or those of its arguments. */
final class ComparedValues {

    private ComparedValues() {}

    static List<ValuePair> of(ResourcePair resource) {
        if (resource.from().isExecutable() && resource.to().isExecutable()) {
            Map<BigInteger, ArgumentFacts> before = byIndex(resource.from());
            return byIndex(resource.to()).values().stream()
                    .filter(after -> before.containsKey(index(after)))
                    .map(after -> ofArgument(resource, Objects.requireNonNull(before.get(index(after))), after))
                    .toList();
        }
        return resource.from().hasValue() && resource.to().hasValue() ? List.of(ofResource(resource)) : List.of();
    }

    private static ValuePair ofResource(ResourcePair resource) {
        boolean enumerated = !resource.from().descriptor().enumeration().isAbsent()
                && !resource.to().descriptor().enumeration().isAbsent();
        return new ValuePair(
                value(resource.from()), value(resource.to()), resource.atName(), resource.say(), enumerated);
    }

    private static ValueFacts value(ResourceFacts resource) {
        return resource.values().get(0);
    }

    private static ValuePair ofArgument(ResourcePair resource, ArgumentFacts before, ArgumentFacts after) {
        return new ValuePair(
                before.value(),
                after.value(),
                new ChangePlace(
                        before.descriptor().name().place(),
                        after.descriptor().name().place()),
                "argument " + index(after) + " of " + resource.say(),
                false);
    }

    static Map<BigInteger, ArgumentFacts> byIndex(ResourceFacts resource) {
        Map<BigInteger, ArgumentFacts> byIndex = new LinkedHashMap<>();
        resource.arguments()
                .forEach(
                        each -> each.descriptor().index().value().ifPresent(index -> byIndex.putIfAbsent(index, each)));
        return byIndex;
    }

    private static BigInteger index(ArgumentFacts argument) {
        return argument.descriptor().index().value().orElseThrow();
    }
}
