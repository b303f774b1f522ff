package dev.lathe.generator.descriptor;

import dev.lathe.generator.diagnostic.Place;

/** A warning not to be heard of again, and why. */
public record SuppressionDescriptor(Place place, Field<String> rule, Field<String> reason) {}
