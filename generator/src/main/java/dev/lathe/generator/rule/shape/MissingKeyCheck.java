package dev.lathe.generator.rule.shape;

import dev.lathe.generator.descriptor.ArgumentDescriptor;
import dev.lathe.generator.descriptor.EnumConstantDescriptor;
import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.descriptor.SuppressionDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.ShapeRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.List;

/** The keys without which nothing can be generated (LwM2M Core, D.1; of the early draft 7.2 and 7.4). */
public final class MissingKeyCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        ObjectDescriptor descriptor = object.descriptor();
        if (object.family() == Family.LWM2M) {
            require(descriptor.id(), "this Object", "id", "add \"id\": …, 42769 to 42800 for tests", faults);
        } else {
            require(descriptor.urn(), "this Object of the early draft", "urn", "add \"urn\": \"urn:oma:mo:…\"", faults);
        }
        require(descriptor.name(), "this Object", "name", "add \"name\": \"…\"", faults);
        require(descriptor.resources(), "this Object", "resources", "add \"resources\": [ … ]", faults);
        object.resources().forEach(resource -> check(resource, faults));
        for (SuppressionDescriptor each : descriptor.lint()) {
            check(each, faults);
        }
    }

    private static void check(ResourceFacts resource, DiagnosticCollector faults) {
        ResourceDescriptor descriptor = resource.descriptor();
        require(descriptor.id(), "this Resource", "id", "add \"id\": …", faults);
        require(descriptor.name(), "this Resource", "name", "add \"name\": \"…\"", faults);
        require(
                descriptor.operations(),
                "this Resource",
                "operations",
                "add \"operations\": \"R\", or \"W\", \"RW\", \"E\", \"\"",
                faults);
        for (EnumConstantDescriptor each : descriptor.enumeration().value().orElse(List.of())) {
            require(each.value(), "this value of an enumeration", "value", "add \"value\": …", faults);
            require(each.name(), "this value of an enumeration", "name", "add \"name\": \"…\"", faults);
        }
        for (ArgumentDescriptor each : descriptor.arguments().value().orElse(List.of())) {
            require(each.index(), "this argument", "index", "add \"index\": …, 0 to 9", faults);
            require(each.name(), "this argument", "name", "add \"name\": \"…\"", faults);
            require(each.type(), "this argument", "type", "add \"type\": \"Integer\", or another type", faults);
        }
        for (SuppressionDescriptor each : descriptor.lint()) {
            check(each, faults);
        }
    }

    private static void check(SuppressionDescriptor suppression, DiagnosticCollector faults) {
        require(suppression.rule(), "this suppression", "rule", "add \"rule\": \"LWM…\"", faults);
        require(suppression.reason(), "this suppression", "reason", "add \"reason\": \"…\"", faults);
    }

    private static void require(Field<?> field, String owner, String key, String remedy, DiagnosticCollector faults) {
        if (field.isAbsent()) {
            faults.at(field.place()).report(ShapeRule.MISSING_KEY, owner + " has no \"" + key + "\"", remedy);
        }
    }
}
