package dev.lathe.client.object;

import dev.lathe.spec.ResourceSpec;

/**
 * An Object Instance whose optional Resources come and go with writing: one without a value is not listed and cannot be read,
 * but it can be written, and then it is there.
 */
public interface Fillable {

    /** Whether there is a value, or something to execute, at the moment. */
    boolean holds(ResourceSpec resource);
}
