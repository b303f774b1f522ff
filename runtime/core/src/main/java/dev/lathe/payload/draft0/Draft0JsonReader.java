package dev.lathe.payload.draft0;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.TokenKind;
import dev.lathe.payload.json.JsonScanner;

/**
 * A cursor over the draft's JSON. There are two levels, at most three with {@link Draft0JsonFormat.Options#nesting}, so a place
 * is all there is to remember, however deep a payload goes.
 */
final class Draft0JsonReader extends PayloadReader {

    private enum Place {
        START,
        /** Before the outer object. */
        OUTSIDE,
        /** In the inner object. */
        INSIDE,
        /** In a multiple Resource within an Object. */
        NESTED,
        END
    }

    private final JsonScanner json;
    private final LwM2mPath base;
    private final Draft0JsonFormat.Options options;

    /** Whether the inner keys are numbers of Resource Instances. */
    private final boolean ofResource;

    private Place place = Place.START;

    /** Whether no member of the object has come by yet. */
    private boolean first;

    Draft0JsonReader(byte[] payload, LwM2mPath base, Draft0JsonFormat.Options options) {
        this(base, options, JsonScanner.ownIfEscaped(payload));
    }

    private Draft0JsonReader(LwM2mPath base, Draft0JsonFormat.Options options, byte[] octets) {
        super(ContentFormat.JSON, octets, base.family());
        this.json = new JsonScanner(octets, this::malformed);
        this.base = base;
        this.options = options;
        this.ofResource = base.level() == PathLevel.RESOURCE;
    }

    @Override
    protected boolean fill() {
        if (place == Place.START) {
            if (!Draft0JsonFormat.hasForm(base)) {
                throw malformed(
                        -1, "the format carries an Object or a multiple Resource of the early draft, not " + base);
            }
            beginInstance(base.object(), base.instance(), 0);
            place = Place.OUTSIDE;
            return true;
        }
        if (place == Place.OUTSIDE) {
            open();
        }
        while (place != Place.END) {
            boolean isEmpty = first;
            if (another() ? member() : leave(isEmpty)) {
                return true;
            }
        }
        return false;
    }

    /** Goes into the inner object. */
    private void open() {
        if (ofResource) {
            beginResource(base.resource(), 0);
        }
        json.requireNoMark();
        int outer = ofResource ? base.resource() : base.object();
        if (!json.take('{')) {
            throw json.unexpected("a JSON object {\"" + outer + "\":{…}}");
        }
        if (json.ahead() != '"') {
            throw json.unexpected("the key \"" + outer + "\"");
        }
        int keyAt = json.at();
        json.string();
        if (json.id() != outer) {
            throw malformed(
                    keyAt,
                    "the outer key is " + json.shown() + ", but a payload for " + base + " has \"" + outer + "\"");
        }
        colon();
        if (!json.take('{')) {
            throw json.unexpected("an object with the " + (ofResource ? "instances of " : "Resources of ") + base);
        }
        place = Place.INSIDE;
        first = true;
    }

    private void colon() {
        if (!json.take(':')) {
            throw json.unexpected("':'");
        }
    }

    /** Whether the object goes on; takes what separates its members, or ends it. */
    private boolean another() {
        if (json.take('}')) {
            first = false;
            return false;
        }
        if (!first && !json.take(',')) {
            throw json.unexpected("',' or '}'");
        }
        first = false;
        return true;
    }

    /** Takes a key and its value; true unless that is a multiple Resource, which holds the tokens. */
    private boolean member() {
        boolean isElement = ofResource || place == Place.NESTED;
        forget(isElement);
        String meaning = isElement ? "number of a Resource Instance" : "Resource ID";
        if (json.ahead() != '"') {
            throw json.unexpected("a " + meaning + " in quotation marks");
        }
        int keyAt = json.at();
        json.string();
        int id = json.id();
        if (id < 0) {
            throw malformed(
                    keyAt,
                    json.shown() + " is no " + meaning
                            + ": write it in decimal, from 0 to 65535, without leading zeros");
        }
        if (isElement) {
            beginElement(id, keyAt);
        } else {
            beginResource(id, keyAt);
        }
        colon();
        int octet = json.ahead();
        if (octet == '"') {
            json.string();
        } else if (octet == '{' && options.nesting() && !isElement) {
            json.take('{');
            place = Place.NESTED;
            first = true;
            return false;
        } else if (isNumber(octet) && options.bareNumbers()) {
            json.number();
        } else {
            throw noString(octet, isElement);
        }
        value(TokenKind.LEXICAL, json.textAt(), json.textLength());
        return true;
    }

    private void forget(boolean isElement) {
        if (isElement) {
            endElement();
        } else {
            endResource();
        }
    }

    private static boolean isNumber(int octet) {
        return octet == '-' || (octet >= '0' && octet <= '9');
    }

    private PayloadException noString(int octet, boolean isElement) {
        if (octet == '{' && !isElement) {
            return malformed(
                    json.at(),
                    "a value is a string, not an object: a multiple Resource is read and written by its own path");
        }
        return json.unexpected(
                isNumber(octet) ? "a string, which a number is too, as \"21.5\"," : "a string, as every value is,");
    }

    /** Goes out of an object that has ended; true if that is a token, being a multiple Resource without instances. */
    private boolean leave(boolean isEmpty) {
        boolean isMultiple = ofResource || place == Place.NESTED;
        if (isEmpty && isMultiple) {
            value(TokenKind.EMPTY_MULTIPLE, json.at() - 1, 0);
        }
        if (place == Place.NESTED) {
            place = Place.INSIDE;
        } else {
            forget(ofResource);
            close();
            place = Place.END;
        }
        return isEmpty && isMultiple;
    }

    private void close() {
        if (json.ahead() == ',') {
            throw malformed(json.at(), "a payload for " + base + " has one outer key, not a second one");
        }
        if (!json.take('}')) {
            throw json.unexpected("'}'");
        }
        if (json.ahead() != JsonScanner.END) {
            throw json.unexpected("the end of the payload");
        }
    }
}
