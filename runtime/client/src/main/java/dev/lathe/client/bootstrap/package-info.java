/**
 * Bootstrapping (LwM2M Core, 6.1): the account of a Bootstrap-Server, when a client turns to it, and what it may do to the
 * configuration until it says that it is done. Everything it does goes into a staging beside the tree, which is committed at
 * once or dropped. What a bootstrap consists of differs by protocol family, {@code LwM2mPhases} and {@code Draft0Phases}; when
 * there is one does not. Knows how a registration is begun and paused, not how it goes.
 */
@NullMarked
package dev.lathe.client.bootstrap;

import org.jspecify.annotations.NullMarked;
