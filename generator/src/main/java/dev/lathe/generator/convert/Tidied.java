package dev.lathe.generator.convert;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.descriptor.ResourceDescriptor;

/**
 * An Object as a person would write it: other formats must say of every Resource that it is single and optional and has no
 * unit, this one need not. The Object's own flags and versions stay.
 */
public final class Tidied {

    private Tidied() {}

    public static ObjectDescriptor of(ObjectDescriptor object) {
        return new ObjectDescriptor(
                object.place(),
                object.schema(),
                object.id(),
                object.family(),
                object.name(),
                unlessEmpty(object.urn()),
                unlessEmpty(object.version()),
                unlessEmpty(object.lwm2mVersion()),
                object.multiple(),
                object.mandatory(),
                unlessEmpty(object.description()),
                unlessEmpty(object.description2()),
                object.javaName(),
                object.deprecated(),
                object.lint(),
                object.source(),
                object.resources().map(list -> list.stream().map(Tidied::of).toList()));
    }

    private static ResourceDescriptor of(ResourceDescriptor resource) {
        return new ResourceDescriptor(
                resource.place(),
                resource.id(),
                resource.name(),
                resource.operations(),
                unlessFalse(resource.multiple()),
                unlessFalse(resource.mandatory()),
                unlessEmpty(resource.type()),
                unlessEmpty(resource.range()),
                unlessEmpty(resource.units()),
                unlessEmpty(resource.description()),
                resource.enumeration(),
                resource.arguments(),
                resource.javaName(),
                resource.deprecated(),
                resource.since(),
                resource.lint());
    }

    private static Field<Boolean> unlessFalse(Field<Boolean> flag) {
        return flag.value().orElse(true) ? flag : Field.absent(flag.place());
    }

    private static Field<String> unlessEmpty(Field<String> text) {
        return text.value().filter(String::isEmpty).isPresent() ? Field.absent(text.place()) : text;
    }
}
