package dev.lathe.server.device;

import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.ObjectVersion;
import dev.lathe.stub.server.RemoteType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Which of several versions of one Object suits a device. */
final class VersionChoice {

    private VersionChoice() {}

    /**
     * The one of the device's major version, and its minor version; else the newest older one, else the oldest. Where there is
     * none for the device, any: asking the device for it says what is wrong.
     *
     * @param registered the version of an Object that the device registered
     * @throws IllegalArgumentException if there are none, or of several Objects
     */
    static <T extends RemoteType<?>> T of(
            Collection<? extends T> versions, IntFunction<Optional<ObjectVersion>> registered) {
        List<T> ascending = new ArrayList<>(versions);
        ascending.sort(Comparator.comparing(each -> each.spec().version()));
        if (ascending.isEmpty()) {
            throw new IllegalArgumentException("a device is asked for one of several versions, not of none");
        }
        ObjectSpec first = ascending.get(0).spec();
        for (T each : ascending) {
            if (each.spec().id() != first.id()) {
                throw new IllegalArgumentException(first + " and " + each.spec() + " are no versions of one Object");
            }
        }
        return registered
                .apply(first.id())
                .flatMap(version -> best(ascending, version))
                .orElse(ascending.get(0));
    }

    private static <T extends RemoteType<?>> Optional<T> best(List<T> ascending, ObjectVersion version) {
        @Nullable T best = null;
        for (T each : ascending) {
            ObjectVersion its = each.spec().version();
            if (its.major() == version.major() && (best == null || its.minor() <= version.minor())) {
                best = each;
            }
        }
        return Optional.ofNullable(best);
    }
}
