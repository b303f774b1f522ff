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
import dev.lathe.generator.rule.range.CoulombCheck;
import dev.lathe.generator.rule.range.DuplicateEnumNameCheck;
import dev.lathe.generator.rule.range.DuplicateEnumValueCheck;
import dev.lathe.generator.rule.range.EmptyEnumCheck;
import dev.lathe.generator.rule.range.EnumOnTypeCheck;
import dev.lathe.generator.rule.range.EnumOutOfRangeCheck;
import dev.lathe.generator.rule.range.EnumOutOfTypeCheck;
import dev.lathe.generator.rule.range.RangeFractionCheck;
import dev.lathe.generator.rule.range.RangeLabelsCheck;
import dev.lathe.generator.rule.range.RangeMixedCheck;
import dev.lathe.generator.rule.range.RangeNegativeCheck;
import dev.lathe.generator.rule.range.RangeNoteCheck;
import dev.lathe.generator.rule.range.RangeOnTypeCheck;
import dev.lathe.generator.rule.range.RangeRepeatsCheck;
import dev.lathe.generator.rule.range.RangeReversedCheck;
import dev.lathe.generator.rule.range.RangeSingleNumberCheck;
import dev.lathe.generator.rule.range.RangeSpellingCheck;
import dev.lathe.generator.rule.range.RangeTooLargeCheck;
import dev.lathe.generator.rule.range.RangeUnreadableCheck;
import dev.lathe.generator.rule.range.UnitNotRecommendedCheck;
import dev.lathe.generator.rule.range.UnitsOnTypeCheck;
import dev.lathe.generator.rule.range.UnknownUnitCheck;
import dev.lathe.generator.rule.shape.RequiredKeysCheck;
import dev.lathe.generator.rule.shape.SuppressionCheck;
import dev.lathe.generator.rule.text.TextCheck;
import dev.lathe.generator.rule.type.ArgumentsCheck;
import dev.lathe.generator.rule.type.ExecutableCheck;
import dev.lathe.generator.rule.type.OperationsCheck;
import dev.lathe.generator.rule.type.TypeCheck;
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
            new EnumOnTypeCheck(),
            new DuplicateEnumValueCheck(),
            new DuplicateEnumNameCheck(),
            new EnumOutOfRangeCheck(),
            new EnumOutOfTypeCheck(),
            new EmptyEnumCheck(),
            new ArgumentsCheck());

    private static final List<ValueCheck> OF_VALUES = List.of(
            new RangeUnreadableCheck(),
            new RangeReversedCheck(),
            new RangeOnTypeCheck(),
            new RangeFractionCheck(),
            new RangeNegativeCheck(),
            new RangeTooLargeCheck(),
            new RangeRepeatsCheck(),
            new RangeSingleNumberCheck(),
            new RangeSpellingCheck(),
            new RangeMixedCheck(),
            new RangeNoteCheck(),
            new RangeLabelsCheck(),
            new UnknownUnitCheck(),
            new UnitsOnTypeCheck(),
            new CoulombCheck(),
            new UnitNotRecommendedCheck());

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
