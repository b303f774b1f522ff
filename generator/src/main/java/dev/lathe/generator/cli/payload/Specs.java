package dev.lathe.generator.cli.payload;

import dev.lathe.generator.model.ObjectModel;
import dev.lathe.generator.model.ResourceModel;
import dev.lathe.spec.DataType;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.Operations;
import dev.lathe.spec.ResourceSpec;

/** Objects as the runtime knows them, made of the models that the compiler has: what generated code would carry. */
final class Specs {

    private Specs() {}

    static ObjectSpec of(ObjectModel model) {
        ResourceSpec[] resources =
                model.resources().stream().map(resource -> of(model, resource)).toArray(ResourceSpec[]::new);
        ObjectSpec spec =
                switch (model.family()) {
                    case LWM2M ->
                        ObjectSpec.of(
                                model.id().orElseThrow(),
                                model.name(),
                                model.urn(),
                                model.version().toString(),
                                resources);
                    case DRAFT_0 ->
                        model.id().isPresent()
                                ? ObjectSpec.ofDraft0(model.id().getAsInt(), model.name(), model.urn(), resources)
                                : ObjectSpec.ofDraft0(model.name(), model.urn(), resources);
                };
        spec = model.multiple() ? spec.asMultiple() : spec;
        return model.mandatory() ? spec.asMandatory() : spec;
    }

    private static ResourceSpec of(ObjectModel object, ResourceModel model) {
        Operations operations = of(model.operations());
        DataType type = model.type().map(Specs::of).orElse(DataType.NONE);
        ResourceSpec spec =
                switch (object.family()) {
                    case LWM2M ->
                        ResourceSpec.of(object.id().orElseThrow(), model.id(), model.name(), operations, type);
                    case DRAFT_0 ->
                        object.id().isPresent()
                                ? ResourceSpec.ofDraft0(
                                        object.id().getAsInt(), model.id(), model.name(), operations, type)
                                : ResourceSpec.ofDraft0(model.id(), model.name(), operations, type);
                };
        spec = model.multiple() ? spec.asMultiple() : spec;
        spec = model.mandatory() ? spec.asMandatory() : spec;
        spec = model.rangeText().map(spec::withRange).orElse(spec);
        return model.units().map(spec::withUnits).orElse(spec);
    }

    private static Operations of(dev.lathe.generator.model.Operations model) {
        String letters = model.toString();
        return letters.isEmpty() ? Operations.NONE : Operations.valueOf(letters);
    }

    private static DataType of(dev.lathe.generator.model.DataType type) {
        return DataType.valueOf(type.name());
    }
}
