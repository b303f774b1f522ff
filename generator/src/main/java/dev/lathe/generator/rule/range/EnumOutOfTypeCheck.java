package dev.lathe.generator.rule.range;

import dev.lathe.generator.descriptor.EnumConstantDescriptor;
import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.IntegerLimits;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.rule.ResourceCheck;
import java.math.BigInteger;
import java.util.List;

/** The values of an enumeration are whole numbers of their Resource's type (LwM2M Core, C). */
public final class EnumOutOfTypeCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        if (resource.type().filter(type -> type == DataType.INTEGER).isPresent()) {
            check(resource, IntegerLimits.INT64_MIN, IntegerLimits.INT64_MAX, faults);
        }
        if (resource.type().filter(type -> type == DataType.UNSIGNED_INTEGER).isPresent()) {
            check(resource, BigInteger.ZERO, IntegerLimits.UINT64_MAX, faults);
        }
    }

    private static void check(ResourceFacts resource, BigInteger least, BigInteger most, DiagnosticCollector faults) {
        for (EnumConstantDescriptor each :
                resource.descriptor().enumeration().value().orElse(List.of())) {
            Field<BigInteger> written = each.value();
            if (written.value()
                    .filter(value -> !IntegerLimits.within(value, least, most))
                    .isPresent()) {
                faults.at(written.place())
                        .report(
                                RangeRule.ENUM_OUT_OF_TYPE,
                                "value " + written.value().get() + " is not one of "
                                        + resource.type()
                                                .map(DataType::spelling)
                                                .orElse(""),
                                "stay within " + least + ".." + most);
            }
        }
    }
}
