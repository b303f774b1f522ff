package dev.lathe.generator.naming;

import dev.lathe.generator.model.ArgumentModel;
import dev.lathe.generator.model.EnumConstant;
import java.util.Map;
import java.util.Objects;

/**
 * The Java names of one Resource.
 *
 * @param member of its getter and setter, or of its execute if that is all it has: {@code setPoint}
 * @param execute of its execute: the member's name, or {@code executeSetPoint} beside getter and setter
 * @param field of the variables that hold its value: as a rule the member's
 * @param constant of its spec: {@code SET_POINT}
 * @param type of its enumeration: {@code Mode}
 * @param codeMember of the accessor of an enumeration's number, {@code modeCode}, or of its numbers, {@code modeCodes}
 * @param with of the method that copies a value with another of it: {@code withSetPoint}
 * @param without of the one that copies a value without it: {@code withoutSetPoint}
 * @param sink of the method that takes an Opaque value in pieces: {@code firmwarePackageSink}
 * @param condition of the method that tells whether its range has a value: {@code allowsSetPoint}
 * @param enumConstants of its named values
 * @param arguments of the arguments of an execute
 */
public record ResourceNames(
        String member,
        String execute,
        String field,
        String constant,
        String type,
        String codeMember,
        String with,
        String without,
        String sink,
        String condition,
        Map<EnumConstant, String> enumConstants,
        Map<ArgumentModel, ArgumentNames> arguments) {

    public ResourceNames {
        enumConstants = Map.copyOf(enumConstants);
        arguments = Map.copyOf(arguments);
    }

    public String of(EnumConstant constant) {
        return Objects.requireNonNull(enumConstants.get(constant), "no value of this Resource");
    }

    public ArgumentNames of(ArgumentModel argument) {
        return Objects.requireNonNull(arguments.get(argument), "no argument of this Resource");
    }
}
