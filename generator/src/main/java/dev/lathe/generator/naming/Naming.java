package dev.lathe.generator.naming;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.link.Places;
import dev.lathe.generator.model.ObjectModel;
import java.util.List;

/** Decides the names of one run. */
public final class Naming {

    private Naming() {}

    public static Names decide(
            List<ObjectModel> objects, String packageName, Places places, DiagnosticCollector collector) {
        return new Names(packageName);
    }
}
