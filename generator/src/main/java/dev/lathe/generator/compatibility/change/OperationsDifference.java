package dev.lathe.generator.compatibility.change;

import dev.lathe.generator.descriptor.ResourceDescriptor;
import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.fact.ResourceFacts;
import dev.lathe.generator.model.Operations;

/** What a Resource can be asked for (LwM2M Core, 7.2.1). */
final class OperationsDifference implements ResourceDifference {

    @Override
    public void find(ResourcePair resource, Findings findings) {
        resource.change(ResourceFacts::operations)
                .ifPresent(change -> findings.report(
                        rule(change.from(), change.to()),
                        resource.at(ResourceDescriptor::operations),
                        resource.say() + " could be " + say(change.from()) + " and can be " + say(change.to()),
                        "keep \"" + change.from() + "\", or give the new one an id of its own"));
    }

    private static ChangeRule rule(Operations from, Operations to) {
        if (from.haveValue() != to.haveValue()) {
            return ChangeRule.EXECUTABLE_CHANGED;
        }
        if (!to.readable() && !to.writable() && !to.executable()) {
            return ChangeRule.OPERATIONS_WITHDRAWN;
        }
        if (includes(to, from)) {
            return ChangeRule.OPERATIONS_WIDENED;
        }
        return includes(from, to) ? ChangeRule.OPERATIONS_NARROWED : ChangeRule.OPERATIONS_SWAPPED;
    }

    private static boolean includes(Operations more, Operations less) {
        return (more.readable() || !less.readable())
                && (more.writable() || !less.writable())
                && (more.executable() || !less.executable());
    }

    private static String say(Operations operations) {
        StringBuilder said = new StringBuilder();
        say(operations.readable(), "read", said);
        say(operations.writable(), "written", said);
        say(operations.executable(), "executed", said);
        return said.isEmpty() ? "reached by a Bootstrap-Server only" : said.toString();
    }

    private static void say(boolean can, String what, StringBuilder said) {
        if (can) {
            said.append(said.isEmpty() ? "" : " and ").append(what);
        }
    }
}
