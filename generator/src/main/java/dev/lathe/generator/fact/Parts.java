package dev.lathe.generator.fact;

import dev.lathe.generator.descriptor.ArgumentDescriptor;
import dev.lathe.generator.descriptor.EnumConstantDescriptor;
import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.descriptor.SuppressionDescriptor;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The texts of an Object with those of all its parts, for checks that look at each alike. */
public final class Parts {

    private Parts() {}

    public static Stream<Field<String>> names(ObjectFacts object) {
        return Stream.concat(
                Stream.of(object.descriptor().name()),
                object.resources().stream().map(ResourceFacts::descriptor).flatMap(Parts::names));
    }

    private static Stream<Field<String>> names(ResourceDescriptor resource) {
        return Stream.of(
                        Stream.of(resource.name()),
                        constants(resource).map(EnumConstantDescriptor::name),
                        arguments(resource).map(ArgumentDescriptor::name))
                .flatMap(Function.identity());
    }

    public static Stream<Field<String>> texts(ObjectFacts object) {
        return Stream.concat(
                object.descriptor().texts().stream(),
                object.resources().stream().map(ResourceFacts::descriptor).flatMap(Parts::texts));
    }

    private static Stream<Field<String>> texts(ResourceDescriptor resource) {
        return Stream.of(
                        resource.texts().stream(),
                        constants(resource).flatMap(each -> each.texts().stream()),
                        arguments(resource).flatMap(each -> each.texts().stream()))
                .flatMap(Function.identity());
    }

    public static Stream<Field<String>> javaNames(ObjectFacts object) {
        return Stream.concat(Stream.of(object.descriptor().javaName()), memberJavaNames(object));
    }

    /** Those of Resources and arguments. */
    public static Stream<Field<String>> memberJavaNames(ObjectFacts object) {
        return object.resources().stream()
                .map(ResourceFacts::descriptor)
                .flatMap(each -> Stream.concat(
                        Stream.of(each.javaName()), arguments(each).map(ArgumentDescriptor::javaName)));
    }

    public static Stream<SuppressionDescriptor> suppressions(ObjectFacts object) {
        return Stream.concat(
                object.descriptor().lint().stream(),
                object.resources().stream().flatMap(each -> each.descriptor().lint().stream()));
    }

    private static Stream<EnumConstantDescriptor> constants(ResourceDescriptor resource) {
        return resource.enumeration().value().orElse(List.of()).stream();
    }

    private static Stream<ArgumentDescriptor> arguments(ResourceDescriptor resource) {
        return resource.arguments().value().orElse(List.of()).stream();
    }
}
