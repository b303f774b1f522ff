/**
 * Registration (LwM2M Core, 6.2): the server accounts of a client, its Security and Server Objects, and the life of a
 * registration from Register to De-register. Knows no operation on Objects but the list of them.
 */
@NullMarked
package dev.lathe.client.registration;

import org.jspecify.annotations.NullMarked;
