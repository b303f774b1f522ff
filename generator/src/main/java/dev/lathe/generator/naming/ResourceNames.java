package dev.lathe.generator.naming;

import dev.lathe.generator.model.ArgumentModel;
import dev.lathe.generator.model.EnumConstant;
import java.util.Map;

/**
 * The Java names of one Resource.
 *
 * @param member of its getter, setter or execute: {@code setPoint}
 * @param constant of its spec: {@code SET_POINT}
 * @param type of its enumeration: {@code Mode}
 * @param codeMember of the accessor of an enumeration's number: {@code modeCode}
 * @param enumConstants of its named values
 * @param arguments of the parameters of an execute: {@code minutes}
 * @param argumentConstants of the specs of these arguments: {@code BOOST_MINUTES}
 */
public record ResourceNames(
        String member,
        String constant,
        String type,
        String codeMember,
        Map<EnumConstant, String> enumConstants,
        Map<ArgumentModel, String> arguments,
        Map<ArgumentModel, String> argumentConstants) {

    public ResourceNames {
        enumConstants = Map.copyOf(enumConstants);
        arguments = Map.copyOf(arguments);
        argumentConstants = Map.copyOf(argumentConstants);
    }
}
