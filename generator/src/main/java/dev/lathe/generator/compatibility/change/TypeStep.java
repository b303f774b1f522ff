package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.model.DataType;
import java.util.Map;
import java.util.Set;

/** What becomes of values when one data type takes the place of another (LwM2M Core, C). No step is free. */
final class TypeStep {

    private static final Map<Set<DataType>, String> OF_ALIKE = Map.of(
            Set.of(DataType.INTEGER, DataType.UNSIGNED_INTEGER),
            "numbers up to 127 look alike, but in TLV the octet FF is -1 or 255",
            Set.of(DataType.INTEGER, DataType.TIME),
            "TLV and SenML carry both alike, but LwM2M CBOR tags a Time",
            Set.of(DataType.STRING, DataType.CORELNK),
            "the encodings carry both alike, but a String of old devices need not be a list of links",
            Set.of(DataType.STRING, DataType.OPAQUE),
            "TLV carries both alike, but text and SenML JSON have Opaque in Base64, and CBOR has strings of its own for it",
            Set.of(DataType.INTEGER, DataType.BOOLEAN),
            "TLV carries 0 and 1 alike, but SenML and CBOR have values of their own for a Boolean");

    private TypeStep() {}

    static String consequence(DataType from, DataType to) {
        String alike = OF_ALIKE.get(Set.of(from, to));
        if (alike != null) {
            return alike;
        }
        return from.isNumeric() && to == DataType.FLOAT
                ? "TLV carries a Float as IEEE 754, which reads as another number"
                : "what one end encodes the other cannot read, or reads as something else";
    }
}
