package dev.lathe.payload;

import dev.lathe.path.LwM2mPath;
import java.util.List;

/**
 * A format for values of several Objects at once, in which paths without values can be said as well: what the composite
 * operations speak (LwM2M Core, 6.3.8 and 6.3.9).
 *
 * <p>Values of a composite payload are read and written as all others, with the root as base: {@link PayloadReader#nextInstance()}
 * visits each Object Instance once, whatever the order in which a peer has put its values.
 */
public interface CompositeFormat extends PayloadFormat {

    /**
     * The paths that a peer asks for, in the order it says them, each once.
     *
     * @param payload of a Read-Composite or Observe-Composite
     * @throws PayloadException if the payload is no list of paths, or has values
     */
    List<LwM2mPath> paths(byte[] payload);

    /** A payload that asks for these paths. */
    byte[] ofPaths(List<LwM2mPath> paths);
}
