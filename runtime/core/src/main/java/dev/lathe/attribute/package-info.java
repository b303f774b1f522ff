/**
 * Notification attributes (LwM2M Core, 5.1.2 and 7.3): their values, their form in a URI query, their consistency.
 * Evaluating them against values is the client's business.
 */
@NullMarked
package dev.lathe.attribute;

import org.jspecify.annotations.NullMarked;
