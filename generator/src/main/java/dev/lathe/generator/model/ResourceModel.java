package dev.lathe.generator.model;

import dev.lathe.generator.range.ValueRange;
import java.util.List;
import java.util.Optional;

/**
 * One Resource of an Object.
 *
 * @param type present unless the Resource can only be executed
 * @param range what {@code rangeText} means, where it is a constraint on values
 * @param rangeText the descriptor's words, verbatim
 * @param enumeration the named values, in the order written; empty without {@code enum}
 * @param arguments the declared arguments of an executable in ascending order of index; absent where the descriptor says
 *     nothing of arguments, empty where it says that there are none
 * @param javaName the name the descriptor wants in Java, lower camel case
 * @param deprecated why not to use it any more
 * @param since the Object version that brought it
 */
public record ResourceModel(
        int id,
        String name,
        Operations operations,
        boolean multiple,
        boolean mandatory,
        Optional<DataType> type,
        Optional<ValueRange> range,
        Optional<String> rangeText,
        Optional<String> units,
        Optional<String> description,
        List<EnumConstant> enumeration,
        Optional<List<ArgumentModel>> arguments,
        Optional<String> javaName,
        Optional<String> deprecated,
        Optional<Version> since) {

    public ResourceModel {
        enumeration = List.copyOf(enumeration);
        arguments = arguments.map(List::copyOf);
    }

    /** Whether a device may want its value in pieces: a single Opaque one that can be written. */
    public boolean isTakenInPieces() {
        return operations.writable()
                && !multiple
                && type.filter(DataType.OPAQUE::equals).isPresent();
    }
}
