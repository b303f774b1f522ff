/**
 * The registration interface (LwM2M Core, 6.2): Register, Update, De-register and expiry; what they change in the store, and
 * who hears of it. Knows nothing of requests to devices.
 */
@NullMarked
package dev.lathe.server.registration;

import org.jspecify.annotations.NullMarked;
