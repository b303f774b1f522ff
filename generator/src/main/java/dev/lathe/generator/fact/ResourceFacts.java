package dev.lathe.generator.fact;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.model.Operations;
import dev.lathe.generator.range.RangeReading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What follows from a Resource's descriptor; what cannot be known because of faults is empty. */
public final class ResourceFacts {

    private final ResourceDescriptor descriptor;
    private final ObjectFacts object;
    private final Optional<Operations> operations;
    private final Optional<DataType> type;
    private final Optional<RangeReading> range;
    private final List<ArgumentFacts> arguments;

    public ResourceFacts(ResourceDescriptor descriptor, ObjectFacts object) {
        this.descriptor = descriptor;
        this.object = object;
        this.operations = descriptor.operations().value().flatMap(text -> OperationsSyntax.read(text, object.family()));
        this.type = typeOf(descriptor.type());
        this.range = RangeFacts.read(descriptor.range(), type);
        this.arguments = descriptor.arguments().value().orElse(List.of()).stream()
                .map(ArgumentFacts::new)
                .toList();
    }

    private Optional<DataType> typeOf(Field<String> written) {
        if (written.isAbsent()) {
            return object.family() == Family.DRAFT_0 && hasValue() ? Optional.of(DataType.STRING) : Optional.empty();
        }
        return written.value().flatMap(DataType::of);
    }

    public ResourceDescriptor descriptor() {
        return descriptor;
    }

    public ObjectFacts object() {
        return object;
    }

    public Optional<Operations> operations() {
        return operations;
    }

    /** String in the early draft if the descriptor names none and the Resource has a value. */
    public Optional<DataType> type() {
        return type;
    }

    /** Empty as well if there is no range, or only a blank one, which DDF files have for none. */
    public Optional<RangeReading> range() {
        return range;
    }

    public List<ArgumentFacts> arguments() {
        return arguments;
    }

    /** That of the Resource itself, unless it can only be executed, and those of its arguments. */
    public List<ValueFacts> values() {
        Stream<ValueFacts> own = isExecutable()
                ? Stream.empty()
                : Stream.of(new ValueFacts(
                        descriptor.name(),
                        descriptor.description(),
                        type,
                        descriptor.range(),
                        range,
                        descriptor.units()));
        return Stream.concat(own, arguments.stream().map(ArgumentFacts::value)).toList();
    }

    /** Whether it can be executed and nothing else. */
    public boolean isExecutable() {
        return operations
                .filter(each -> each.executable() && !each.readable() && !each.writable())
                .isPresent();
    }

    /** Whether its operations are of letters that LwM2M knows, but does not put together. */
    public boolean mixesOperations() {
        return object.family() == Family.LWM2M
                && descriptor
                        .operations()
                        .value()
                        .filter(OperationsSyntax::isMixed)
                        .isPresent();
    }

    /** Whether it has a value: of the operations known, any but to execute, or none at all. */
    public boolean hasValue() {
        return operations.isPresent() && !isExecutable();
    }
}
