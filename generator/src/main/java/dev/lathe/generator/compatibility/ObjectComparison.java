package dev.lathe.generator.compatibility;

import dev.lathe.generator.diagnostic.Breakage;
import dev.lathe.generator.diagnostic.ChangeRule;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Diagnostics;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;

/**
 * Both verdicts on one Object.
 *
 * @param id of the Object on the new side, if it has one
 * @param name as messages show it, with the id
 * @param version empty if there is nothing to compare with, or the family has no versions, or one is written wrong
 * @param findings all there is to say, about the version and about what changed
 */
public record ObjectComparison(
        Optional<BigInteger> id, String name, Optional<VersionVerdict> version, Diagnostics findings) {

    /** About the version: the first verdict. */
    public Diagnostics ofVersion() {
        return findings.without(each -> !isOfVersion(each));
    }

    /** Changes that break one of these: the second verdict. */
    public Diagnostics breaking(Set<Breakage> whom) {
        return findings.without(each -> !(each.rule() instanceof ChangeRule rule)
                || rule.breaks().stream().noneMatch(whom::contains));
    }

    /** The same, if no new major version tells of it. */
    public Diagnostics breakingUnannounced(Set<Breakage> whom) {
        return version.filter(VersionVerdict::isNewMajor).isPresent() ? Diagnostics.none() : breaking(whom);
    }

    private static boolean isOfVersion(Diagnostic diagnostic) {
        return diagnostic.rule() instanceof ChangeRule rule && rule.isOfVersion();
    }
}
