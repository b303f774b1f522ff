/**
 * The Objects of a device and what a server may do with them: the tree, Reads, Writes, Executes, Discover and Write-Attributes,
 * each with the answers of LwM2M Core, 6.3. Knows no registration, no observation and no transport.
 */
@NullMarked
package dev.lathe.client.object;

import org.jspecify.annotations.NullMarked;
