package dev.lathe.generator.report;

import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Pointer;

/** A place as a stretch from line and column to line and column, all counted from 1; the end column is the one after the last. */
record Region(int startLine, int startColumn, int endLine, int endColumn) {

    static Region of(Place place) {
        Place end = Place.of(place.source(), place.end(), place.end(), Pointer.ROOT);
        return new Region(place.line(), place.column(), end.line(), end.column());
    }
}
