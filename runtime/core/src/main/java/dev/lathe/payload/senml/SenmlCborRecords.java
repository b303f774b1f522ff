package dev.lathe.payload.senml;

import dev.lathe.payload.PayloadFault;
import dev.lathe.payload.TokenKind;
import dev.lathe.payload.cbor.CborReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Records in CBOR: an array of maps, whose keys are numbers but for LwM2M's own. */
final class SenmlCborRecords extends SenmlRecords {

    private static final int SHOWN = 24;

    private final CborReader cbor;

    SenmlCborRecords(byte[] payload, PayloadFault fault) {
        super(fault);
        this.cbor = new CborReader(payload, fault);
    }

    @Override
    int open() {
        if (cbor.head() != CborReader.ARRAY) {
            throw malformed(cbor.itemAt(), "SenML in CBOR is an array of records");
        }
        return cbor.count();
    }

    @Override
    boolean another(int left) {
        boolean goesOn = cbor.goesOn(left);
        if (!goesOn) {
            cbor.requireEnd();
        }
        return goesOn;
    }

    @Override
    void record() {
        if (cbor.head() != CborReader.MAP) {
            throw malformed(cbor.itemAt(), "a record of SenML is a map");
        }
        int left = cbor.count();
        for (; cbor.goesOn(left); left -= left > 0 ? 1 : 0) {
            SenmlField field = label();
            if (field == null) {
                cbor.skip();
            } else {
                field(field, cbor.itemAt());
                take(field);
            }
        }
    }

    /** Null for one that is not known and need not be. */
    private @Nullable SenmlField label() {
        switch (cbor.head()) {
            case CborReader.UNSIGNED -> {
                return cbor.argument() < 0 ? null : SenmlField.of(cbor.argument());
            }
            case CborReader.NEGATIVE -> {
                return cbor.argument() < 0 ? null : SenmlField.of(~cbor.argument());
            }
            case CborReader.TEXT -> {
                return textLabel();
            }
            default -> throw malformed(cbor.itemAt(), "the label of a field is a whole number or a text");
        }
    }

    private @Nullable SenmlField textLabel() {
        int offset = cbor.itemAt();
        cbor.string();
        byte[] octets = octets();
        int from = cbor.valueAt();
        int length = cbor.valueLength();
        if (length == 3 && octets[from] == 'v' && octets[from + 1] == 'l' && octets[from + 2] == 'o') {
            return SenmlField.LINK;
        }
        int tail = Math.min(length, SHOWN);
        unknownField(new String(octets, from + length - tail, tail, StandardCharsets.UTF_8), offset);
        return null;
    }

    private void take(SenmlField field) {
        switch (field) {
            case BASE_NAME -> {
                text(field);
                baseName(cbor.valueAt(), cbor.valueLength());
            }
            case NAME -> {
                text(field);
                name(cbor.valueAt(), cbor.valueLength());
            }
            case VALUE, STRING, BOOLEAN, DATA, LINK -> {
                TokenKind kind = cbor.value();
                boolean fits =
                        switch (kind) {
                            case OPAQUE -> field == SenmlField.DATA;
                            case TEXT -> field == SenmlField.STRING || field == SenmlField.LINK;
                            case FALSE, TRUE -> field == SenmlField.BOOLEAN;
                            default -> field == SenmlField.VALUE;
                        };
                if (!fits) {
                    throw malformed(cbor.itemAt(), "'" + field.label() + "' has a value of another type than its own");
                }
                value(field == SenmlField.LINK ? TokenKind.LINK : kind, cbor.valueAt(), cbor.valueLength());
            }
            case BASE_TIME -> baseTime(number(field));
            case TIME -> time(number(field));
            case BASE_VERSION -> version(number(field), cbor.itemAt());
            case BASE_UNIT, UNIT, UPDATE_TIME -> cbor.skip();
            case BASE_VALUE, BASE_SUM, SUM -> throw unsupported(field, cbor.itemAt());
        }
    }

    private void text(SenmlField field) {
        if (cbor.head() != CborReader.TEXT) {
            throw malformed(cbor.itemAt(), "'" + field.label() + "' is a text");
        }
        cbor.string();
    }

    private double number(SenmlField field) {
        double number =
                switch (cbor.value()) {
                    case INTEGER -> cbor.bits();
                    case FLOAT -> Double.longBitsToDouble(cbor.bits());
                    default -> Double.NaN;
                };
        if (!Double.isFinite(number)) {
            throw malformed(cbor.itemAt(), "'" + field.label() + "' is a finite number");
        }
        return number;
    }

    @Override
    int at() {
        return cbor.at();
    }

    @Override
    byte[] octets() {
        return cbor.octets();
    }

    @Override
    long bits(int valueOffset) {
        cbor.moveTo(valueOffset);
        cbor.value();
        return cbor.bits();
    }
}
