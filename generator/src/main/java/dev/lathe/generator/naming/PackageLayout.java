package dev.lathe.generator.naming;

import dev.lathe.generator.model.Family;
import dev.lathe.generator.model.ObjectModel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the Objects of a run are spread over packages. */
public enum PackageLayout {
    /** All in the package of the run, which has room for one version of each. */
    FLAT("flat"),
    /**
     * Each in a package below that of the run, called after its version: {@code v1_1}. Versions of one Object stand side by side.
     * Those of the early draft, which have no versions, are in {@code draft0}.
     */
    BY_VERSION("by-version");

    /** The words for them. */
    public static final List<String> WORDS =
            Arrays.stream(values()).map(PackageLayout::word).toList();

    private final String word;

    PackageLayout(String word) {
        this.word = word;
    }

    /** What users write for it. */
    public String word() {
        return word;
    }

    /** The one that a word stands for. */
    public static Optional<PackageLayout> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** The package of an Object, below that of its run. */
    String packageOf(ObjectModel object, String root) {
        return this == FLAT ? root : root + "." + folder(object);
    }

    private static String folder(ObjectModel object) {
        return object.family() == Family.DRAFT_0
                ? "draft0"
                : "v" + object.version().major() + "_" + object.version().minor();
    }
}
