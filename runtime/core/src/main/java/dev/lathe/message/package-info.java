/**
 * CoAP as LwM2M uses it: requests, responses, their codes and Content-Formats, who handles them and how they fail. Knows no
 * CoAP library, no payload format and no Object.
 */
@NullMarked
package dev.lathe.message;

import org.jspecify.annotations.NullMarked;
