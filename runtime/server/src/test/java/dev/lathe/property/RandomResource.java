package dev.lathe.property;

import java.util.List;
import java.util.Optional;

/**
 * One Resource of a random Object.
 *
 * @param operations as its descriptor spells them
 * @param implemented whether the device has it: all mandatory ones, and some of the others
 * @param values of one Resource Instance; of an executable without a value any
 * @param arguments absent where the descriptor says nothing of them
 */
record RandomResource(
        int id,
        String operations,
        boolean multiple,
        boolean mandatory,
        boolean implemented,
        Values values,
        Optional<List<Argument>> arguments) {

    /** One argument of an executable, in ascending order of digits. */
    record Argument(int digit, boolean mandatory, Values values) {}

    boolean readable() {
        return operations.contains("R");
    }

    boolean writable() {
        return operations.contains("W");
    }

    boolean executable() {
        return operations.contains("E");
    }

    boolean hasValue() {
        return !operations.equals("E");
    }
}
