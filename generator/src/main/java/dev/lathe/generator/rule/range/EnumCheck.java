package dev.lathe.generator.rule.range;

import dev.lathe.generator.descriptor.EnumConstantDescriptor;
import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.fact.IntegerLimits;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.range.RangeReading;
import dev.lathe.generator.range.ValueRange;
import dev.lathe.generator.rule.Duplicates;
import dev.lathe.generator.rule.ResourceCheck;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** An enumeration names distinct whole numbers that its Resource can have. */
public final class EnumCheck implements ResourceCheck {

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        Field<List<EnumConstantDescriptor>> written = resource.descriptor().enumeration();
        if (written.isAbsent()) {
            return;
        }
        Optional<DataType> type = resource.type();
        boolean onType =
                type.equals(Optional.of(DataType.INTEGER)) || type.equals(Optional.of(DataType.UNSIGNED_INTEGER));
        if (resource.isExecutable() || (type.isPresent() && !onType)) {
            faults.at(written.place())
                    .report(
                            RangeRule.ENUM_ON_TYPE,
                            (resource.isExecutable()
                                            ? "an executable"
                                            : type.map(DataType::spelling).orElse("")) + " has no enumeration",
                            "remove \"enum\", or take type Integer");
            return;
        }
        if (written.value().equals(Optional.of(List.of()))) {
            faults.at(written.place())
                    .report(RangeRule.EMPTY_ENUM, "this enumeration has no values", "remove \"enum\"");
        }
        Duplicates<BigInteger> values = new Duplicates<>();
        Duplicates<String> names = new Duplicates<>();
        for (EnumConstantDescriptor each : written.value().orElse(List.of())) {
            DiagnosticCollector atValue = faults.at(each.value().place());
            values.see(
                    each.value(),
                    (value, first) -> atValue.report(
                            RangeRule.DUPLICATE_ENUM_VALUE,
                            "value " + value + " has a name in line " + first.line() + " already",
                            "keep one of the two",
                            first));
            names.see(each.name(), (name, first) -> faults.at(each.name().place())
                    .report(
                            RangeRule.DUPLICATE_ENUM_NAME,
                            "name \"" + name + "\" is taken in line " + first.line() + " already",
                            "rename one of the two",
                            first));
            each.value().value().ifPresent(value -> type.ifPresent(is -> checkFits(value, is, resource, atValue)));
        }
    }

    private static void checkFits(
            BigInteger value, DataType type, ResourceFacts resource, DiagnosticCollector atValue) {
        boolean unsigned = type == DataType.UNSIGNED_INTEGER;
        BigInteger least = unsigned ? BigInteger.ZERO : IntegerLimits.INT64_MIN;
        BigInteger most = unsigned ? IntegerLimits.UINT64_MAX : IntegerLimits.INT64_MAX;
        if (!IntegerLimits.within(value, least, most)) {
            atValue.report(
                    RangeRule.ENUM_OUT_OF_TYPE,
                    "value " + value + " is not one of " + type.spelling(),
                    "stay within " + least + ".." + most);
            return;
        }
        Optional<ValueRange> range = resource.range().flatMap(RangeReading::constraint);
        if (range.isPresent() && !contains(range.get(), new BigDecimal(value))) {
            atValue.report(
                    RangeRule.ENUM_OUT_OF_RANGE,
                    "value " + value + " lies outside range \""
                            + resource.descriptor().range().value().orElse("") + "\"",
                    "widen the range, or leave it out: an enumeration is one");
        }
    }

    private static boolean contains(ValueRange range, BigDecimal value) {
        if (range instanceof ValueRange.Interval interval) {
            return value.compareTo(interval.min()) >= 0 && value.compareTo(interval.max()) <= 0;
        }
        if (range instanceof ValueRange.NumberSet set) {
            return set.values().stream().anyMatch(each -> each.compareTo(value) == 0);
        }
        return true;
    }
}
