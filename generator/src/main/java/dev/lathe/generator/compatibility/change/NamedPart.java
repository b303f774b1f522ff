package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.descriptor.Field;
import java.util.Optional;

/**
 * Something with a name.
 *
 * @param code what is called after it in generated code; empty if that is not known for errors elsewhere in the Object
 */
record NamedPart(Field<String> name, Field<String> javaName, Optional<String> code) {

    /** What to point at: the wish for a name in Java if there is one. */
    Field<String> decisive() {
        return javaName.isAbsent() ? name : javaName;
    }
}
