package dev.lathe.generator.fact;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.model.Version;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What follows from an Object's descriptor; what cannot be known because of faults is empty. */
public final class ObjectFacts {

    private final ObjectDescriptor descriptor;
    private final Family family;
    private final List<ResourceFacts> resources;

    public ObjectFacts(ObjectDescriptor descriptor) {
        this.descriptor = descriptor;
        this.family = familyIn(descriptor).orElse(Family.LWM2M);
        this.resources = descriptor.resources().value().orElse(List.of()).stream()
                .map(resource -> new ResourceFacts(resource, this))
                .toList();
    }

    public ObjectDescriptor descriptor() {
        return descriptor;
    }

    /** LwM2M if the descriptor names none that exists. */
    public Family family() {
        return family;
    }

    public List<ResourceFacts> resources() {
        return resources;
    }

    /** LwM2M if none is written, empty if it is none there is. */
    public static Optional<Family> familyIn(ObjectDescriptor descriptor) {
        if (descriptor.family().isAbsent()) {
            return Optional.of(Family.LWM2M);
        }
        return Arrays.stream(Family.values())
                .filter(family -> descriptor.family().value().equals(Optional.of(family.spelling())))
                .findFirst();
    }

    /** 1.0 if the descriptor names none. */
    public Optional<Version> version() {
        return versionIn(descriptor.version());
    }

    /** 1.0 if the descriptor names none. */
    public Optional<Version> lwm2mVersion() {
        return versionIn(descriptor.lwm2mVersion());
    }

    private static Optional<Version> versionIn(Field<String> field) {
        return field.isAbsent() ? Optional.of(Version.V1_0) : field.value().flatMap(VersionSyntax::read);
    }

    /** The URN as written, or the one that follows from id and version. */
    public Optional<String> urn() {
        if (!descriptor.urn().isAbsent() || family == Family.DRAFT_0) {
            return descriptor.urn().value();
        }
        return descriptor.id().value().flatMap(IdClass::of).flatMap(idClass -> version()
                .map(version ->
                        Urn.of(idClass, descriptor.id().value().get(), version).toString()));
    }

    /** Empty if none of LwM2M's is written. */
    public Optional<Urn> urnWritten() {
        return family == Family.LWM2M ? descriptor.urn().value().flatMap(Urn::read) : Optional.empty();
    }
}
