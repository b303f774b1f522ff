/**
 * The Java types of LwM2M data types that Java itself has no type for. Each is immutable and compares by value.
 *
 * <table>
 *   <caption>One Java type per data type</caption>
 *   <tr><th>LwM2M</th><th>Java</th><th>why</th></tr>
 *   <tr><td>Integer</td><td>{@code long}</td><td>64 bits, signed</td></tr>
 *   <tr><td>Unsigned Integer</td><td>{@link UnsignedInteger}</td><td>0 to 2^64-1: a {@code long} prints the upper half as
 *       negative numbers, and takes a negative number for a huge one</td></tr>
 *   <tr><td>Float</td><td>{@code double}</td><td>every 32-bit float is one</td></tr>
 *   <tr><td>Boolean</td><td>{@code boolean}</td><td></td></tr>
 *   <tr><td>String</td><td>{@link String}</td><td>limits count octets of its UTF-8 form: {@link Octets}</td></tr>
 *   <tr><td>Opaque</td><td>{@link Opaque}</td><td>a {@code byte[]} is neither immutable nor comparable</td></tr>
 *   <tr><td>Time</td><td>{@link java.time.Instant}</td><td>whole seconds on the wire</td></tr>
 *   <tr><td>Objlnk</td><td>{@link ObjectLink}</td><td></td></tr>
 *   <tr><td>Corelnk</td><td>{@link String}</td><td>the link-format text as the peer wrote it; {@code LinkFormat} takes it apart</td></tr>
 *   <tr><td>any, with multiple instances</td><td>{@link Multiple}</td><td>Resource Instance IDs are sparse and ordered</td></tr>
 * </table>
 *
 * <p>Knows nothing of payload formats.
 */
@NullMarked
package dev.lathe.value;

import org.jspecify.annotations.NullMarked;
