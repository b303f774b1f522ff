package dev.lathe.generator.range;

import java.math.BigInteger;

/** A number and the name a range gives it: {@code 1: CLICK}. */
public record Label(BigInteger number, String name) {}
