package dev.lathe.generator.rule;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import java.util.List;

/** All checks, in the order they run. To add one, add its rule, a class, a line here and a folder of examples. */
public final class Checks {

    private static final List<ObjectCheck> OF_OBJECTS = List.of(
            new RequiredKeysCheck(),
            new FamilyCheck(),
            new ObjectIdCheck(),
            new DraftIndexCheck(),
            new VersionCheck(),
            new DraftVersionCheck(),
            new UrnCheck(),
            new DraftUrnCheck(),
            new DraftMultipleCheck(),
            new NoResourcesCheck(),
            new DuplicateResourceIdCheck(),
            new NameCheck(),
            new JavaNameCheck(),
            new TextCheck(),
            new SuppressionCheck());

    private static final List<ResourceCheck> OF_RESOURCES = List.of(
            new ResourceIdCheck(),
            new SinceCheck(),
            new OperationsCheck(),
            new TypeCheck(),
            new ExecutableCheck(),
            new RangeCheck(),
            new EnumCheck(),
            new UnitsCheck(),
            new ArgumentsCheck());

    private Checks() {}

    /** Checks each Object by itself, then all together. */
    public static void run(List<ObjectFacts> objects, DiagnosticCollector faults) {
        for (ObjectFacts object : objects) {
            run(object, faults);
        }
        DuplicateObjectCheck.check(objects, faults);
    }

    private static void run(ObjectFacts object, DiagnosticCollector faults) {
        for (ObjectCheck check : OF_OBJECTS) {
            if (check.families().contains(object.family())) {
                check.check(object, faults.at(object.descriptor().place()));
            }
        }
        for (ResourceFacts resource : object.resources()) {
            for (ResourceCheck check : OF_RESOURCES) {
                if (check.families().contains(object.family())) {
                    check.check(resource, faults.at(resource.descriptor().place()));
                }
            }
        }
    }
}
