package dev.lathe.generator.lint;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.fact.ValueFacts;
import dev.lathe.generator.rule.ObjectCheck;
import dev.lathe.generator.rule.ResourceCheck;
import dev.lathe.generator.rule.ValueCheck;
import dev.lathe.generator.rule.identity.DraftIndexCheck;
import dev.lathe.generator.rule.identity.DraftMultipleCheck;
import dev.lathe.generator.rule.identity.DraftUrnCheck;
import dev.lathe.generator.rule.identity.DraftVersionCheck;
import dev.lathe.generator.rule.identity.DuplicateObjectCheck;
import dev.lathe.generator.rule.identity.DuplicateResourceIdCheck;
import dev.lathe.generator.rule.identity.FamilyCheck;
import dev.lathe.generator.rule.identity.NoResourcesCheck;
import dev.lathe.generator.rule.identity.ObjectIdCheck;
import dev.lathe.generator.rule.identity.ResourceIdCheck;
import dev.lathe.generator.rule.identity.SinceCheck;
import dev.lathe.generator.rule.identity.UrnCheck;
import dev.lathe.generator.rule.identity.VersionCheck;
import dev.lathe.generator.rule.name.JavaNameCheck;
import dev.lathe.generator.rule.name.NameCheck;
import dev.lathe.generator.rule.range.EnumCheck;
import dev.lathe.generator.rule.range.RangeCheck;
import dev.lathe.generator.rule.range.UnitsCheck;
import dev.lathe.generator.rule.shape.RequiredKeysCheck;
import dev.lathe.generator.rule.shape.SuppressionCheck;
import dev.lathe.generator.rule.text.TextCheck;
import dev.lathe.generator.rule.type.ArgumentsCheck;
import dev.lathe.generator.rule.type.ExecutableCheck;
import dev.lathe.generator.rule.type.OperationsCheck;
import dev.lathe.generator.rule.type.TypeCheck;
import dev.lathe.generator.rule.version.SchemaVersionCheck;
import java.util.List;

/** All checks, in the order they run. To add one, add its rule, a class, a line here and a folder of examples. */
public final class Checks {

    private static final List<ObjectCheck> OF_OBJECTS = List.of(
            new RequiredKeysCheck(),
            new FamilyCheck(),
            new ObjectIdCheck(),
            new DraftIndexCheck(),
            new VersionCheck(),
            new SchemaVersionCheck(),
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
            new EnumCheck(),
            new ArgumentsCheck());

    private static final List<ValueCheck> OF_VALUES = List.of(new RangeCheck(), new UnitsCheck());

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
            for (ValueFacts value : resource.values()) {
                OF_VALUES.forEach(check -> check.check(value, faults));
            }
        }
    }
}
