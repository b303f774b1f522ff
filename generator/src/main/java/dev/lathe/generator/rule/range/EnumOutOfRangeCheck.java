package dev.lathe.generator.rule.range;

import dev.lathe.generator.descriptor.EnumConstantDescriptor;
import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.range.RangeReading;
import dev.lathe.generator.range.ValueRange;
import dev.lathe.generator.rule.ResourceCheck;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** A Resource with a range and an enumeration has no value that only one of the two allows (LwM2M Core, D.1). */
public final class EnumOutOfRangeCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        Optional<ValueRange> range = resource.range().flatMap(RangeReading::constraint);
        if (range.isPresent() && range.get() instanceof ValueRange.Numbers numbers) {
            for (EnumConstantDescriptor each :
                    resource.descriptor().enumeration().value().orElse(List.of())) {
                check(each.value(), numbers, resource.descriptor().range(), faults);
            }
        }
    }

    private static void check(
            Field<BigInteger> written, ValueRange.Numbers range, Field<String> rangeText, DiagnosticCollector faults) {
        if (written.value()
                .filter(value -> !range.contains(new BigDecimal(value)))
                .isPresent()) {
            faults.at(written.place())
                    .report(
                            RangeRule.ENUM_OUT_OF_RANGE,
                            "value " + written.value().get() + " lies outside range \""
                                    + rangeText.value().orElse("") + "\"",
                            "widen the range, or leave it out: an enumeration is one",
                            rangeText.place());
        }
    }
}
