package dev.lathe.generator.lint;

import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.fact.ValueFacts;
import dev.lathe.generator.rule.ObjectCheck;
import dev.lathe.generator.rule.ResourceCheck;
import dev.lathe.generator.rule.ValueCheck;
import dev.lathe.generator.rule.identity.DraftMultipleCheck;
import dev.lathe.generator.rule.identity.DraftWithVersionCheck;
import dev.lathe.generator.rule.identity.DraftWithoutIndexCheck;
import dev.lathe.generator.rule.identity.DuplicateObjectCheck;
import dev.lathe.generator.rule.identity.DuplicateResourceIdCheck;
import dev.lathe.generator.rule.identity.MandatorySinceMinorCheck;
import dev.lathe.generator.rule.identity.NoResourcesCheck;
import dev.lathe.generator.rule.identity.ObjectIdOutOfRangeCheck;
import dev.lathe.generator.rule.identity.ObjectIdReservedCheck;
import dev.lathe.generator.rule.identity.PrivateResourceIdCheck;
import dev.lathe.generator.rule.identity.ResourceIdOutOfRangeCheck;
import dev.lathe.generator.rule.identity.SinceAfterVersionCheck;
import dev.lathe.generator.rule.identity.UnknownFamilyCheck;
import dev.lathe.generator.rule.identity.UnknownLwm2mVersionCheck;
import dev.lathe.generator.rule.identity.UrnClassCheck;
import dev.lathe.generator.rule.identity.UrnIdCheck;
import dev.lathe.generator.rule.identity.UrnRedundantVersionCheck;
import dev.lathe.generator.rule.identity.UrnSyntaxCheck;
import dev.lathe.generator.rule.identity.UrnVersionCheck;
import dev.lathe.generator.rule.identity.VersionSyntaxCheck;
import dev.lathe.generator.rule.name.BlankNameCheck;
import dev.lathe.generator.rule.name.DuplicateArgumentNameCheck;
import dev.lathe.generator.rule.name.DuplicateJavaNameCheck;
import dev.lathe.generator.rule.name.DuplicateNameCheck;
import dev.lathe.generator.rule.name.JavaNameCaseCheck;
import dev.lathe.generator.rule.name.JavaNameIllegalCheck;
import dev.lathe.generator.rule.name.JavaNameTooLongCheck;
import dev.lathe.generator.rule.name.NameControlCharacterCheck;
import dev.lathe.generator.rule.name.NameWhitespaceCheck;
import dev.lathe.generator.rule.range.CoulombOfTemperatureCheck;
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
import dev.lathe.generator.rule.range.RangeOnExecutableCheck;
import dev.lathe.generator.rule.range.RangeOnTypeCheck;
import dev.lathe.generator.rule.range.RangeRepeatsCheck;
import dev.lathe.generator.rule.range.RangeSingleNumberCheck;
import dev.lathe.generator.rule.range.RangeSpellingCheck;
import dev.lathe.generator.rule.range.RangeTooLargeCheck;
import dev.lathe.generator.rule.range.RangeUnreadableCheck;
import dev.lathe.generator.rule.range.ReversedRangeCheck;
import dev.lathe.generator.rule.range.UnitNotRecommendedCheck;
import dev.lathe.generator.rule.range.UnitsOnExecutableCheck;
import dev.lathe.generator.rule.range.UnitsOnTypeCheck;
import dev.lathe.generator.rule.range.UnknownUnitCheck;
import dev.lathe.generator.rule.reusable.NotInCommonListCheck;
import dev.lathe.generator.rule.reusable.ReusableNameDiffersCheck;
import dev.lathe.generator.rule.reusable.ReusableOperationsDifferCheck;
import dev.lathe.generator.rule.reusable.ReusableRangeDiffersCheck;
import dev.lathe.generator.rule.reusable.ReusableTypeDiffersCheck;
import dev.lathe.generator.rule.reusable.ReusableUnitsDifferCheck;
import dev.lathe.generator.rule.shape.MissingKeyCheck;
import dev.lathe.generator.rule.shape.SuppressedErrorCheck;
import dev.lathe.generator.rule.shape.UnknownRuleCheck;
import dev.lathe.generator.rule.text.BlankTextCheck;
import dev.lathe.generator.rule.text.TextControlCharacterCheck;
import dev.lathe.generator.rule.text.TextDirectionCheck;
import dev.lathe.generator.rule.text.TextEntityCheck;
import dev.lathe.generator.rule.text.TextEscapeCheck;
import dev.lathe.generator.rule.text.TextGarbledCheck;
import dev.lathe.generator.rule.text.TextHalfCharacterCheck;
import dev.lathe.generator.rule.type.ArgumentIndexCheck;
import dev.lathe.generator.rule.type.ArgumentTypeCheck;
import dev.lathe.generator.rule.type.ArgumentsWithoutExecuteCheck;
import dev.lathe.generator.rule.type.DraftBlankOperationsCheck;
import dev.lathe.generator.rule.type.DuplicateArgumentIndexCheck;
import dev.lathe.generator.rule.type.ExecutableMultipleCheck;
import dev.lathe.generator.rule.type.ExecutableWithTypeCheck;
import dev.lathe.generator.rule.type.MixedOperationsCheck;
import dev.lathe.generator.rule.type.NoOperationsCheck;
import dev.lathe.generator.rule.type.TypeMissingCheck;
import dev.lathe.generator.rule.type.TypeNeedsLaterEnablerCheck;
import dev.lathe.generator.rule.type.UnknownOperationsCheck;
import dev.lathe.generator.rule.type.UnknownTypeCheck;
import dev.lathe.generator.rule.version.SchemaOfOtherVersionCheck;
import java.util.List;

/** All checks, in the order they run. To add one, add its rule, a class, a line here and a folder of examples. */
public final class Checks {

    private static final List<ObjectCheck> OF_OBJECTS = List.of(
            new MissingKeyCheck(),
            new UnknownRuleCheck(),
            new SuppressedErrorCheck(),
            new ObjectIdOutOfRangeCheck(),
            new ObjectIdReservedCheck(),
            new DuplicateResourceIdCheck(),
            new VersionSyntaxCheck(),
            new UnknownLwm2mVersionCheck(),
            new SchemaOfOtherVersionCheck(),
            new UrnSyntaxCheck(),
            new UrnClassCheck(),
            new UrnIdCheck(),
            new UrnVersionCheck(),
            new UrnRedundantVersionCheck(),
            new DraftWithoutIndexCheck(),
            new DraftWithVersionCheck(),
            new DraftMultipleCheck(),
            new UnknownFamilyCheck(),
            new NoResourcesCheck(),
            new NoOperationsCheck(),
            new BlankNameCheck(),
            new NameWhitespaceCheck(),
            new NameControlCharacterCheck(),
            new JavaNameIllegalCheck(),
            new JavaNameCaseCheck(),
            new DuplicateNameCheck(),
            new JavaNameTooLongCheck(),
            new DuplicateJavaNameCheck(),
            new TextControlCharacterCheck(),
            new TextHalfCharacterCheck(),
            new TextDirectionCheck(),
            new TextGarbledCheck(),
            new TextEntityCheck(),
            new TextEscapeCheck(),
            new BlankTextCheck());

    private static final List<ResourceCheck> OF_RESOURCES = List.of(
            new ResourceIdOutOfRangeCheck(),
            new PrivateResourceIdCheck(),
            new SinceAfterVersionCheck(),
            new MandatorySinceMinorCheck(),
            new UnknownTypeCheck(),
            new UnknownOperationsCheck(),
            new MixedOperationsCheck(),
            new TypeMissingCheck(),
            new ExecutableWithTypeCheck(),
            new ExecutableMultipleCheck(),
            new TypeNeedsLaterEnablerCheck(),
            new DraftBlankOperationsCheck(),
            new ArgumentsWithoutExecuteCheck(),
            new ArgumentIndexCheck(),
            new DuplicateArgumentIndexCheck(),
            new ArgumentTypeCheck(),
            new DuplicateArgumentNameCheck(),
            new RangeOnExecutableCheck(),
            new EnumOnTypeCheck(),
            new DuplicateEnumValueCheck(),
            new DuplicateEnumNameCheck(),
            new EnumOutOfRangeCheck(),
            new EnumOutOfTypeCheck(),
            new EmptyEnumCheck(),
            new UnitsOnExecutableCheck(),
            new NotInCommonListCheck(),
            new ReusableNameDiffersCheck(),
            new ReusableTypeDiffersCheck(),
            new ReusableOperationsDifferCheck(),
            new ReusableRangeDiffersCheck(),
            new ReusableUnitsDifferCheck());

    private static final List<ValueCheck> OF_VALUES = List.of(
            new RangeUnreadableCheck(),
            new ReversedRangeCheck(),
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
            new CoulombOfTemperatureCheck(),
            new UnitNotRecommendedCheck());

    private Checks() {}

    /** Checks each Object by itself, then all together. Once the collector is full there is nothing more to be said. */
    public static void run(List<ObjectFacts> objects, DiagnosticCollector faults) {
        for (ObjectFacts object : objects) {
            if (faults.isFull()) {
                return;
            }
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
            if (faults.isFull()) {
                return;
            }
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
