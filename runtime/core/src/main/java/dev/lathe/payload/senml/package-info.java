/**
 * SenML (RFC 8428) as LwM2M uses it: packs of records in CBOR or JSON, whose names are paths. What the two have in common is
 * written once: names, order, what a record must have and must not. Knows nothing of other formats.
 */
@NullMarked
package dev.lathe.payload.senml;

import org.jspecify.annotations.NullMarked;
