package dev.lathe.property;

import java.util.List;

/**
 * A random Object.
 *
 * @param seed by which it comes again
 * @param draft0 whether it is one of the early draft
 * @param resources in the order of the descriptor
 */
record RandomObject(long seed, boolean draft0, int id, String descriptor, List<RandomResource> resources) {}
