/**
 * CoRE link format (RFC 6690): the body of Register and Update, the answer to Discover, the values of Corelnk Resources.
 * Knows nothing of registrations.
 */
@NullMarked
package dev.lathe.link;

import org.jspecify.annotations.NullMarked;
