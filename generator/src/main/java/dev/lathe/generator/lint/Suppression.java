package dev.lathe.generator.lint;

import dev.lathe.generator.diagnostic.Place;

/**
 * An entry of {@code lint}: what an author has looked at and wants to hear no more of.
 *
 * @param rule its id
 * @param reason why it may stay
 * @param within the Object or Resource it is written on
 * @param entry the rule's id, where it is written
 */
public record Suppression(String rule, String reason, Place within, Place entry) {}
