package dev.lathe.payload.senml;

import dev.lathe.payload.PayloadFault;
import dev.lathe.payload.TokenKind;
import dev.lathe.payload.json.JsonScanner;
import java.nio.charset.StandardCharsets;

/** Records in JSON: an array of objects. Numbers stay the text they are, so that none loses a digit. */
final class SenmlJsonRecords extends SenmlRecords {

    private static final int SHOWN = 24;
    private static final int LONGEST_TIME = 40;

    private final byte[] octets;
    private final JsonScanner json;
    private boolean first = true;

    SenmlJsonRecords(byte[] payload, PayloadFault fault) {
        super(fault);
        this.octets = JsonScanner.ownIfEscaped(payload);
        this.json = new JsonScanner(octets, fault);
    }

    @Override
    int open() {
        json.requireNoMark();
        if (!json.take('[')) {
            throw json.unexpected("an array of records");
        }
        return -1;
    }

    @Override
    boolean another(int left) {
        boolean goesOn = json.another(first, ']');
        first = false;
        if (!goesOn && json.ahead() != JsonScanner.END) {
            throw json.unexpected("the end of the payload");
        }
        return goesOn;
    }

    @Override
    void record() {
        if (!json.take('{')) {
            throw json.unexpected("a record, as {\"n\":\"/3/0/9\",\"v\":95},");
        }
        for (boolean isFirst = true; json.another(isFirst, '}'); isFirst = false) {
            int offset = json.key();
            SenmlField field = SenmlField.of(octets, json.textAt(), json.textLength());
            if (field == null) {
                int tail = Math.min(json.textLength(), SHOWN);
                int from = json.textAt() + json.textLength() - tail;
                unknownField(new String(octets, from, tail, StandardCharsets.UTF_8), offset);
                json.skip();
            } else {
                field(field, offset);
                take(field, offset);
            }
        }
    }

    private void take(SenmlField field, int offset) {
        switch (field) {
            case BASE_NAME -> {
                string(field);
                baseName(json.textAt(), json.textLength());
            }
            case NAME -> {
                string(field);
                name(json.textAt(), json.textLength());
            }
            case VALUE -> {
                number(field);
                value(TokenKind.DECIMAL, json.textAt(), json.textLength());
            }
            case BOOLEAN -> bool();
            case STRING -> value(field, TokenKind.TEXT);
            case DATA -> value(field, TokenKind.BASE64);
            case LINK -> value(field, TokenKind.LINK);
            case BASE_TIME -> baseTime(seconds(field));
            case TIME -> time(seconds(field));
            case BASE_VERSION -> version(seconds(field), offset);
            case BASE_UNIT, UNIT, UPDATE_TIME -> json.skip();
            case BASE_VALUE, BASE_SUM, SUM -> throw unsupported(field, offset);
        }
    }

    private void value(SenmlField field, TokenKind kind) {
        string(field);
        value(kind, json.textAt(), json.textLength());
    }

    private void bool() {
        json.ahead();
        int from = json.at();
        boolean isTrue = json.word("true");
        if (!isTrue && !json.word("false")) {
            throw json.unexpected("true or false");
        }
        value(isTrue ? TokenKind.TRUE : TokenKind.FALSE, from, json.at() - from);
    }

    private void string(SenmlField field) {
        if (json.ahead() != '"') {
            throw json.unexpected("the string that '" + field.label() + "' has");
        }
        json.string();
    }

    private void number(SenmlField field) {
        if (!json.isNumberAhead()) {
            throw json.ahead() == 'n'
                    ? malformed(json.at(), "null is no value; a Resource Instance is not deleted that way here")
                    : json.unexpected("the number that '" + field.label() + "' has");
        }
        json.number();
    }

    private double seconds(SenmlField field) {
        number(field);
        if (json.textLength() > LONGEST_TIME) {
            throw malformed(json.textAt(), "'" + field.label() + "' has more digits than it needs");
        }
        return Double.parseDouble(new String(octets, json.textAt(), json.textLength(), StandardCharsets.ISO_8859_1));
    }

    @Override
    int at() {
        return json.at();
    }

    @Override
    byte[] octets() {
        return octets;
    }

    @Override
    long bits(int valueOffset) {
        throw new IllegalStateException("numbers of JSON are text");
    }
}
