package dev.lathe.generator.compatibility;

import dev.lathe.generator.diagnostic.Breakage;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Severity;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Both verdicts on each Object of a run, in order of id. */
public record Comparison(List<ObjectComparison> objects) {

    public Comparison {
        objects = List.copyOf(objects);
    }

    /** All there is to say. */
    public Diagnostics findings() {
        return all(ObjectComparison::findings);
    }

    /** Versions that do not tell of what changed, or tell of something else. */
    public Diagnostics bumpErrors() {
        return all(ObjectComparison::ofVersion).without(each -> each.severity() != Severity.ERROR);
    }

    /** Changes that break one of these, told of or not. */
    public Diagnostics breaking(Set<Breakage> whom) {
        return all(object -> object.breaking(whom));
    }

    /** Changes that break one of these, and no new major version tells of it. */
    public Diagnostics breakingUnannounced(Set<Breakage> whom) {
        return all(object -> object.breakingUnannounced(whom));
    }

    private Diagnostics all(Function<ObjectComparison, Diagnostics> of) {
        return Diagnostics.of(objects.stream()
                .flatMap(each -> of.apply(each).asList().stream())
                .toList());
    }
}
