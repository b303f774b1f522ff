package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.descriptor.ObjectDescriptor;
import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.model.Version;
import java.util.Optional;

/** The LwM2M version an Object is for (LwM2M Core, 7.2.1); none written is 1.0. */
final class LwM2mVersionDifference implements ObjectDifference {

    @Override
    public void find(ObjectPair object, Findings findings) {
        Optional<Version> before = object.from().lwm2mVersion();
        Optional<Version> after = object.to().lwm2mVersion();
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return;
        }
        ChangePlace place = object.at(ObjectDescriptor::lwm2mVersion);
        String was = "the Object was for LwM2M " + before.get() + " and is for " + after.get();
        if (before.get().compareTo(after.get()) < 0) {
            findings.report(
                    ChangeRule.LWM2M_VERSION_RAISED,
                    place,
                    was,
                    "see that the servers in use speak LwM2M " + after.get());
        } else {
            findings.report(
                    ChangeRule.LWM2M_VERSION_LOWERED, place, was, "write \"" + before.get() + "\" if it was not meant");
        }
    }
}
