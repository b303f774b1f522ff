package dev.lathe.generator.cli.payload;

import java.util.Optional;

/**
 * A value of a payload, explained.
 *
 * @param path such as {@code /3/0/7/1}
 * @param name of the Resource, where a descriptor has it
 * @param type as descriptors spell it
 * @param value in the words of its type; in octets, {@code 0x…}, where the type is not known and nothing else fits
 * @param meaning of a number that has a name, and of a time
 * @param remark what is unusual about it, or wrong
 * @param isWrong whether the descriptor does not allow it
 */
public record PayloadEntry(
        String path,
        Optional<String> name,
        Optional<String> type,
        String value,
        Optional<String> units,
        Optional<String> meaning,
        Optional<String> remark,
        boolean isWrong) {}
