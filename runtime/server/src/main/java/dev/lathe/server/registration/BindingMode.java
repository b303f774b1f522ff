package dev.lathe.server.registration;

import dev.lathe.server.store.Binding;
import dev.lathe.server.store.Enabler;
import java.util.Optional;
import java.util.Set;

/** The rules for the {@code b} and {@code Q} parameters, which LwM2M 1.1 changed (LwM2M Core, 6.2.1.2). */
final class BindingMode {

    private static final Set<String> MODES_OF_1_0 = Set.of("U", "UQ", "S", "SQ", "US", "UQS");

    private BindingMode() {}

    /**
     * What a request says; empty if it says nothing.
     *
     * @throws dev.lathe.message.ResponseException 4.00 if it is no binding of this version
     */
    static Optional<Binding> take(Query query, Enabler enabler) {
        Optional<String> mode = query.take("b");
        if (enabler == Enabler.V1_0) {
            return mode.map(BindingMode::ofFirstVersion);
        }
        boolean queue = query.takeFlag("Q");
        mode.ifPresent(letters -> check(letters, enabler));
        return mode.isEmpty() && !queue
                ? Optional.empty()
                : Optional.of(new Binding(mode.orElse(Binding.DEFAULT.transports()), queue));
    }

    private static Binding ofFirstVersion(String mode) {
        if (!MODES_OF_1_0.contains(mode)) {
            throw Query.refusal("parameter b is " + Query.shortened(mode) + "; in LwM2M 1.0 U, UQ, S, SQ, US or UQS");
        }
        return new Binding(mode.replace("Q", ""), mode.contains("Q"));
    }

    private static void check(String letters, Enabler enabler) {
        String known = enabler.isAtLeast(Enabler.V1_2) ? "UTSNMH" : "UTSN";
        boolean once = letters.chars().distinct().count() == letters.length();
        if (!once || !letters.chars().allMatch(letter -> known.indexOf(letter) >= 0)) {
            throw Query.refusal("parameter b is " + Query.shortened(letters) + "; in LwM2M " + enabler + " letters of "
                    + known + ", each once, and queue mode is the parameter Q");
        }
    }
}
