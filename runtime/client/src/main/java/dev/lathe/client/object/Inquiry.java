package dev.lathe.client.object;

import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathLevel;
import java.util.List;

/** What a Read or a Read-Composite asks for, to be answered as often as wanted. Safe for all threads. */
public sealed interface Inquiry permits SingleInquiry, CompositeInquiry {

    /** What it names: one path, or several of which none lies below another. */
    List<LwM2mPath> paths();

    /** Whether it names several paths: then it asks for what there is, and what there is not is no fault. */
    boolean isComposite();

    /** Whether the answer can be another one when that Object Instance comes or goes. */
    default boolean concerns(LwM2mPath instance) {
        return paths().stream().anyMatch(path -> path.covers(instance) || instance.covers(path));
    }

    /** Where the notification attributes that hold for that path are inherited from. */
    default LwM2mPath attributed(LwM2mPath path) {
        return !isComposite() || path.level() == PathLevel.ROOT ? path : LwM2mPath.of(path.object());
    }

    /** @throws dev.lathe.message.ResponseException as LwM2M Transport, 6.4.3 has it */
    Reading read();
}
