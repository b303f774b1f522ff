package dev.lathe.generator.fact;

import dev.lathe.generator.descriptor.ArgumentDescriptor;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.range.RangeReading;
import java.util.Optional;

/** What follows from the descriptor of an executable's argument. */
public final class ArgumentFacts {

    private final ArgumentDescriptor descriptor;
    private final Optional<DataType> type;
    private final Optional<RangeReading> range;

    public ArgumentFacts(ArgumentDescriptor descriptor) {
        this.descriptor = descriptor;
        this.type = descriptor.type().value().flatMap(DataType::of);
        this.range = RangeFacts.read(descriptor.range(), type);
    }

    public ArgumentDescriptor descriptor() {
        return descriptor;
    }

    public Optional<DataType> type() {
        return type;
    }

    public Optional<RangeReading> range() {
        return range;
    }

    public ValueFacts value() {
        return new ValueFacts(
                descriptor.name(), descriptor.description(), type, descriptor.range(), range, descriptor.units());
    }
}
