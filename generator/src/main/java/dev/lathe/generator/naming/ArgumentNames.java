package dev.lathe.generator.naming;

/**
 * The Java names of one argument of an execute.
 *
 * @param parameter of the method: {@code minutes}
 * @param constant of its spec: {@code BOOST_MINUTES}
 * @param condition of the method that tells whether its range has a value: {@code allowsBoostMinutes}
 */
public record ArgumentNames(String parameter, String constant, String condition) {}
