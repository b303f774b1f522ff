package dev.lathe.generator.link;

import dev.lathe.generator.descriptor.ArgumentDescriptor;
import dev.lathe.generator.descriptor.EnumConstantDescriptor;
import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.fact.ArgumentFacts;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.fact.VersionSyntax;
import dev.lathe.generator.model.ArgumentModel;
import dev.lathe.generator.model.EnumConstant;
import dev.lathe.generator.model.ObjectModel;
import dev.lathe.generator.model.ResourceModel;
import dev.lathe.generator.model.Version;
import dev.lathe.generator.range.RangeReading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes models of facts in which no check found an error: what a model needs is there, so {@code orElseThrow} holds. */
final class ModelBuilder {

    private final Places.Builder places = new Places.Builder();

    Places places() {
        return places.build();
    }

    ObjectModel build(ObjectFacts facts) {
        ObjectDescriptor descriptor = facts.descriptor();
        ObjectModel model = new ObjectModel(
                facts.family(),
                descriptor
                        .id()
                        .value()
                        .map(id -> OptionalInt.of(id.intValueExact()))
                        .orElse(OptionalInt.empty()),
                descriptor.name().value().orElseThrow(),
                facts.urn().orElseThrow(),
                facts.version().orElse(Version.V1_0),
                facts.lwm2mVersion().orElse(Version.V1_0),
                descriptor.multiple().value().orElse(false),
                descriptor.mandatory().value().orElse(false),
                text(descriptor.description()),
                text(descriptor.description2()),
                descriptor.javaName().value(),
                descriptor.deprecated().value(),
                facts.resources().stream().map(this::build).toList());
        return places.put(model, namePlace(descriptor.javaName(), descriptor.name()));
    }

    private ResourceModel build(ResourceFacts facts) {
        ResourceDescriptor descriptor = facts.descriptor();
        ResourceModel model = new ResourceModel(
                descriptor.id().value().orElseThrow().intValueExact(),
                descriptor.name().value().orElseThrow(),
                facts.operations().orElseThrow(),
                descriptor.multiple().value().orElse(false),
                descriptor.mandatory().value().orElse(false),
                facts.type(),
                facts.range().flatMap(RangeReading::constraint),
                text(descriptor.range()),
                text(descriptor.units()),
                text(descriptor.description()),
                descriptor.enumeration().value().orElse(List.of()).stream()
                        .map(this::build)
                        .toList(),
                descriptor.arguments().value().map(written -> arguments(facts)),
                descriptor.javaName().value(),
                descriptor.deprecated().value(),
                descriptor.since().value().map(ModelBuilder::version));
        return places.put(model, namePlace(descriptor.javaName(), descriptor.name()));
    }

    private EnumConstant build(EnumConstantDescriptor descriptor) {
        return places.put(
                new EnumConstant(
                        descriptor.value().value().orElseThrow().longValue(),
                        descriptor.name().value().orElseThrow(),
                        text(descriptor.description())),
                descriptor.name().place());
    }

    private List<ArgumentModel> arguments(ResourceFacts facts) {
        return facts.arguments().stream()
                .map(this::build)
                .sorted(Comparator.comparingInt(ArgumentModel::index))
                .toList();
    }

    private ArgumentModel build(ArgumentFacts facts) {
        ArgumentDescriptor descriptor = facts.descriptor();
        ArgumentModel model = new ArgumentModel(
                descriptor.index().value().orElseThrow().intValueExact(),
                descriptor.name().value().orElseThrow(),
                facts.type().orElseThrow(),
                descriptor.mandatory().value().orElse(true),
                facts.range().flatMap(RangeReading::constraint),
                text(descriptor.range()),
                text(descriptor.units()),
                text(descriptor.description()),
                descriptor.javaName().value());
        return places.put(model, namePlace(descriptor.javaName(), descriptor.name()));
    }

    private static Place namePlace(Field<String> javaName, Field<String> name) {
        return javaName.isAbsent() ? name.place() : javaName.place();
    }

    /** Blank is what DDF files and Leshan's models have for nothing. */
    private static Optional<String> text(Field<String> field) {
        return field.value().filter(each -> !each.isBlank());
    }

    private static Version version(String text) {
        return VersionSyntax.read(text).orElseThrow();
    }
}
