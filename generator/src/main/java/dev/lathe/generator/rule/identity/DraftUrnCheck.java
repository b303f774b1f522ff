package dev.lathe.generator.rule.identity;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.IdentityRule;
import dev.lathe.generator.fact.ObjectFacts;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.rule.ObjectCheck;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** In the early draft the URN is the Object ID (7.2) and is kept to the letter, so it has to be a URN. */
public final class DraftUrnCheck implements ObjectCheck {

    /** RFC 8141, the assigned name without its optional components. */
    private static final Pattern SYNTAX =
            Pattern.compile("(?i:urn):[A-Za-z0-9][A-Za-z0-9-]{0,30}[A-Za-z0-9]:[!-~&&[^?#\"<>\\[\\]\\\\^`{|}]]+");

    @Override
    public void check(ObjectFacts object, DiagnosticCollector faults) {
        Field<String> written = object.descriptor().urn();
        if (written.value().filter(text -> !SYNTAX.matcher(text).matches()).isPresent()) {
            faults.at(written.place())
                    .report(
                            IdentityRule.URN_SYNTAX,
                            "\"" + written.value().get() + "\" is no URN",
                            "write one, as in \"urn:oma:mo:lwm2m2:device\"");
        }
    }

    /** What URNs that mean the same are equal in: all but the scheme and the namespace is to the letter (RFC 8141, 3). */
    public static String canonical(String urn) {
        int name = urn.indexOf(':', urn.indexOf(':') + 1);
        return urn.substring(0, Math.max(name, 0)).toLowerCase(Locale.ROOT) + urn.substring(Math.max(name, 0));
    }

    @Override
    public Set<Family> families() {
        return Set.of(Family.DRAFT_0);
    }
}
