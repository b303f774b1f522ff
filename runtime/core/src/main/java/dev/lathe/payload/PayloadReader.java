package dev.lathe.payload;

import dev.lathe.spec.ResourceSpec;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.time.Instant;

/** SKELETON: bodies come with the payload package. */
public abstract class PayloadReader {

    protected PayloadReader() {}

    /** Moves to the next Object Instance of the payload; false at the end. A reader begins before the first. */
    public final boolean nextInstance() {
        throw new UnsupportedOperationException();
    }

    /** Moves to the next value of the current Object Instance; false at its end. Enters the first instance by itself. */
    public final boolean next() {
        throw new UnsupportedOperationException();
    }

    public final int object() {
        throw new UnsupportedOperationException();
    }

    public final int instance() {
        throw new UnsupportedOperationException();
    }

    public final int resource() {
        throw new UnsupportedOperationException();
    }

    /** Whether there is a value: not the mark of a multiple Resource without instances. */
    public final boolean hasValue() {
        throw new UnsupportedOperationException();
    }

    /** The Resource Instance ID. Asking marks the Resource as multiple: a value accessor refuses an element otherwise. */
    public final int element() {
        throw new UnsupportedOperationException();
    }

    public final long integer() {
        throw new UnsupportedOperationException();
    }

    public final long unsigned() {
        throw new UnsupportedOperationException();
    }

    public final double real() {
        throw new UnsupportedOperationException();
    }

    public final boolean bool() {
        throw new UnsupportedOperationException();
    }

    public final String text() {
        throw new UnsupportedOperationException();
    }

    public final Opaque opaque() {
        throw new UnsupportedOperationException();
    }

    public final Instant time() {
        throw new UnsupportedOperationException();
    }

    public final ObjectLink link() {
        throw new UnsupportedOperationException();
    }

    public final long inRange(ResourceSpec resource, long value, boolean ok) {
        throw new UnsupportedOperationException();
    }

    public final double inRange(ResourceSpec resource, double value, boolean ok) {
        throw new UnsupportedOperationException();
    }

    public final String inRange(ResourceSpec resource, String value, boolean ok) {
        throw new UnsupportedOperationException();
    }

    public final Opaque inRange(ResourceSpec resource, Opaque value, boolean ok) {
        throw new UnsupportedOperationException();
    }

    public final long inEnum(ResourceSpec resource, long value, boolean known) {
        throw new UnsupportedOperationException();
    }

    /** The dispatcher says what kind of write this payload is for. */
    public final PayloadReader under(WritePolicy policy) {
        throw new UnsupportedOperationException();
    }

    /** Whether what this payload leaves out goes away. */
    public final boolean replaces() {
        throw new UnsupportedOperationException();
    }

    /** The current Resource cannot be written: 4.05. */
    public final void notWritable() {
        throw new UnsupportedOperationException();
    }

    /** The current Resource is none of this Object version's: ignored. */
    public final void unknown() {
        throw new UnsupportedOperationException();
    }

    /** A mandatory Resource is missing where the payload replaces the instance: 4.00. Called after the last value. */
    public final void requirePresent(ResourceSpec resource, boolean present) {
        throw new UnsupportedOperationException();
    }
}
