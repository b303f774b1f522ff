package dev.lathe.client.object;

import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadReader;
import dev.lathe.spec.ResourceSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * A number that was read.
 *
 * @param path of its Resource, or of its Resource Instance where the Resource may have several
 */
public record Sample(LwM2mPath path, double value) {

    /**
     * The numbers of a numeric Resource; none of another.
     *
     * @param in has no values but of that Resource
     */
    static List<Sample> of(LwM2mPath path, ResourceSpec resource, PayloadReader in) {
        List<Sample> numbers = new ArrayList<>();
        while (resource.type().isNumeric() && in.next()) {
            if (in.hasValue()) {
                LwM2mPath place = resource.multiple() ? path.child(in.element()) : path;
                numbers.add(new Sample(place, number(in, resource)));
            }
        }
        return numbers;
    }

    private static double number(PayloadReader in, ResourceSpec resource) {
        return switch (resource.type()) {
            case FLOAT -> in.real();
            case UNSIGNED_INTEGER -> {
                long bits = in.unsigned();
                yield bits >= 0 ? bits : (bits >>> 1) * 2.0;
            }
            default -> in.integer();
        };
    }
}
