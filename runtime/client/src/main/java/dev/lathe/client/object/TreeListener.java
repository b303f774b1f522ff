package dev.lathe.client.object;

import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ResourceSpec;
import java.util.List;

/** Hears of changes in the tree. Called on the executor, by no lock held, so that it may read. */
public interface TreeListener {

    /** Resources of that Object Instance have new values. */
    void changed(LwM2mPath instance, List<ResourceSpec> resources);

    void added(LwM2mPath instance);

    void removed(LwM2mPath instance);
}
