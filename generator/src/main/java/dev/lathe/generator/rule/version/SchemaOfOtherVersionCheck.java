package dev.lathe.generator.rule.version;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.descriptor.SourceDescriptor;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.VersionRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.fact.SchemaReference;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.model.Version;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.Optional;
import java.util.Set;

/** The schema an Object's DDF file names is that of its LwM2M version (OMNA registry; OMA's validator, code 405). */
public final class SchemaOfOtherVersionCheck implements ObjectCheck {

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Field<String> written = object.descriptor().lwm2mVersion();
        Optional<Field<String>> reference = object.descriptor().source().map(SourceDescriptor::schema);
        Optional<Version> schema = reference.flatMap(Field::value).flatMap(SchemaReference::version);
        Optional<Version> version = object.lwm2mVersion();
        if (written.isAbsent() || schema.isEmpty() || version.isEmpty()) {
            return;
        }
        if (!SchemaReference.serves(schema.get(), version.get())) {
            faults.at(written.place())
                    .report(
                            VersionRule.SCHEMA_OF_OTHER_VERSION,
                            "LwM2M " + version.get() + " is needed, and the schema named is that of " + schema.get(),
                            "name " + SchemaReference.of(version.get()),
                            reference.get().place());
        }
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.LWM2M);
    }
}
