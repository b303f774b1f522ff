/**
 * The seam between typed code and payload formats: flat cursors over (path, value) pairs in wire order. Generated code is
 * a {@code switch} on the Resource ID between a cursor and typed fields; a format fills a cursor's token. Knows no format
 * and no Object.
 */
@NullMarked
package dev.lathe.payload;

import org.jspecify.annotations.NullMarked;
