package dev.lathe.client.object;

/**
 * A number of an observed Resource.
 *
 * @param element its Resource Instance ID, {@link #SINGLE} for a Resource without instances
 */
public record Sample(int element, double value) {

    public static final int SINGLE = -1;
}
