package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.descriptor.EnumConstantDescriptor;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The named numbers of an enumeration, found by number and by name. */
final class Constants {

    private final Map<BigInteger, Constant> byValue = new LinkedHashMap<>();
    private final Map<String, Constant> byCode = new HashMap<>();

    private Constants() {}

    static Constants of(List<EnumConstantDescriptor> written) {
        Constants constants = new Constants();
        for (EnumConstantDescriptor each : written) {
            each.value().value().ifPresent(value -> each.name()
                    .value()
                    .ifPresent(name ->
                            constants.add(new Constant(value, name, each.name().place()))));
        }
        return constants;
    }

    private void add(Constant constant) {
        byValue.putIfAbsent(constant.value(), constant);
        byCode.putIfAbsent(constant.inCode(), constant);
    }

    /** In the order written. */
    Collection<Constant> all() {
        return byValue.values();
    }

    Optional<Constant> withValueOf(Constant other) {
        return Optional.ofNullable(byValue.get(other.value()));
    }

    /** The one whose generated constant has the same name. */
    Optional<Constant> namedAs(Constant other) {
        return Optional.ofNullable(byCode.get(other.inCode()));
    }
}
