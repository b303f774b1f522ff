package dev.lathe.payload.draft0;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.PayloadException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import dev.lathe.payload.TokenKind;

/**
 * A cursor over the draft's JSON. There are two levels, at most three with {@link Draft0JsonFormat.Options#nesting}, so a place
 * is all there is to remember, however deep a payload goes.
 */
final class Draft0JsonReader extends JsonReader {

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

    private final LwM2mPath base;
    private final Draft0JsonFormat.Options options;

    /** Whether the inner keys are numbers of Resource Instances. */
    private final boolean ofResource;

    private Place place = Place.START;

    /** Whether no member of the object has come by yet. */
    private boolean first;

    Draft0JsonReader(byte[] payload, LwM2mPath base, Draft0JsonFormat.Options options) {
        super(ContentFormat.JSON, ownIfEscaped(payload), base.family());
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
        requireNoMark();
        int outer = ofResource ? base.resource() : base.object();
        if (!take('{')) {
            throw unexpected("a JSON object {\"" + outer + "\":{…}}");
        }
        if (ahead() != '"') {
            throw unexpected("the key \"" + outer + "\"");
        }
        int keyAt = at();
        string();
        if (id() != outer) {
            throw malformed(
                    keyAt, "the outer key is " + shown() + ", but a payload for " + base + " has \"" + outer + "\"");
        }
        colon();
        if (!take('{')) {
            throw unexpected("an object with the " + (ofResource ? "instances of " : "Resources of ") + base);
        }
        place = Place.INSIDE;
        first = true;
    }

    private void colon() {
        if (!take(':')) {
            throw unexpected("':'");
        }
    }

    /** Whether the object goes on; takes what separates its members, or ends it. */
    private boolean another() {
        if (take('}')) {
            first = false;
            return false;
        }
        if (!first && !take(',')) {
            throw unexpected("',' or '}'");
        }
        first = false;
        return true;
    }

    /** Takes a key and its value; true unless that is a multiple Resource, which holds the tokens. */
    private boolean member() {
        boolean isElement = ofResource || place == Place.NESTED;
        forget(isElement);
        String meaning = isElement ? "number of a Resource Instance" : "Resource ID";
        if (ahead() != '"') {
            throw unexpected("a " + meaning + " in quotation marks");
        }
        int keyAt = at();
        string();
        int id = id();
        if (id < 0) {
            throw malformed(
                    keyAt,
                    shown() + " is no " + meaning + ": write it in decimal, from 0 to 65535, without leading zeros");
        }
        if (isElement) {
            beginElement(id, keyAt);
        } else {
            beginResource(id, keyAt);
        }
        colon();
        int octet = ahead();
        if (octet == '"') {
            string();
        } else if (octet == '{' && options.nesting() && !isElement) {
            take('{');
            place = Place.NESTED;
            first = true;
            return false;
        } else if (isNumber(octet) && options.bareNumbers()) {
            number();
        } else {
            throw noString(octet, isElement);
        }
        value(TokenKind.LEXICAL, textAt(), textLength());
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
                    at(),
                    "a value is a string, not an object: a multiple Resource is read and written by its own path");
        }
        return unexpected(
                isNumber(octet) ? "a string, which a number is too, as \"21.5\"," : "a string, as every value is,");
    }

    /** Goes out of an object that has ended; true if that is a token, being a multiple Resource without instances. */
    private boolean leave(boolean isEmpty) {
        boolean isMultiple = ofResource || place == Place.NESTED;
        if (isEmpty && isMultiple) {
            value(TokenKind.EMPTY_MULTIPLE, at() - 1, 0);
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
        if (ahead() == ',') {
            throw malformed(at(), "a payload for " + base + " has one outer key, not a second one");
        }
        if (!take('}')) {
            throw unexpected("'}'");
        }
        if (ahead() != END) {
            throw unexpected("the end of the payload");
        }
    }
}
