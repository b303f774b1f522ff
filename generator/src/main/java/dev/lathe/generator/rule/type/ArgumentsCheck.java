package dev.lathe.generator.rule.type;

import dev.lathe.generator.descriptor.ArgumentDescriptor;
import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.TypeRule;
import dev.lathe.generator.fact.ArgumentFacts;
import dev.lathe.generator.fact.IntegerLimits;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.rule.Duplicates;
import dev.lathe.generator.rule.ResourceCheck;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;

/** Arguments belong to executables and are named by one digit each (LwM2M Core, 6.3.5). */
public final class ArgumentsCheck implements ResourceCheck {

    /** What can be written between the quotes of an argument and is a value by itself. */
    private static final Set<DataType> TYPES = Set.of(
            DataType.STRING,
            DataType.INTEGER,
            DataType.UNSIGNED_INTEGER,
            DataType.FLOAT,
            DataType.BOOLEAN,
            DataType.TIME);

    @Override
    public void check(ResourceFacts resource, DiagnosticCollector faults) {
        Field<List<ArgumentDescriptor>> written = resource.descriptor().arguments();
        boolean cannotExecute =
                resource.operations().filter(each -> !each.executable()).isPresent();
        if (!written.isAbsent() && cannotExecute) {
            faults.at(written.place())
                    .report(
                            TypeRule.ARGUMENTS_WITHOUT_EXECUTE,
                            "only an executable has arguments",
                            "remove \"arguments\", or say \"operations\": \"E\"");
        }
        Duplicates<BigInteger> indexes = new Duplicates<>();
        for (ArgumentFacts each : resource.arguments()) {
            checkIndex(each.descriptor().index(), indexes, faults);
            checkType(each, faults.at(each.descriptor().type().place()));
        }
    }

    private static void checkIndex(
            Field<BigInteger> index, Duplicates<BigInteger> indexes, DiagnosticCollector faults) {
        DiagnosticCollector here = faults.at(index.place());
        if (index.value().filter(value -> !IntegerLimits.within(value, 0, 9)).isPresent()) {
            here.report(
                    TypeRule.ARGUMENT_INDEX,
                    "index " + index.value().get() + " is not one digit",
                    "take one of 0 to 9");
        }
        indexes.see(
                index,
                (value, first) -> here.report(
                        TypeRule.DUPLICATE_ARGUMENT_INDEX,
                        "index " + value + " is taken in line " + first.line() + " already",
                        "give one of the two another digit",
                        first));
    }

    private static void checkType(ArgumentFacts argument, DiagnosticCollector here) {
        TypeCheck.checkKnown(argument.descriptor().type(), here);
        if (argument.type().filter(type -> !TYPES.contains(type)).isPresent()) {
            here.report(
                    TypeRule.ARGUMENT_TYPE,
                    "an argument cannot be of type " + argument.type().get().spelling(),
                    "choose one of String, Integer, Unsigned Integer, Float, Boolean, Time");
        }
    }
}
