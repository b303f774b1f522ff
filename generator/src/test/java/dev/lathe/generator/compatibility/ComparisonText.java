package dev.lathe.generator.compatibility;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.TextRenderer;

/** A comparison as the examples record it: of each Object the verdict on its version, then all findings with both places. */
final class ComparisonText {

    private ComparisonText() {}

    static String of(Comparison comparison) {
        StringBuilder out = new StringBuilder();
        for (ObjectComparison object : comparison.objects()) {
            out.append(object.name())
                    .append(": ")
                    .append(object.version().map(ComparisonText::verdict).orElse("no versions to compare"))
                    .append('\n');
            for (Diagnostic each : object.findings()) {
                out.append(new TextRenderer().render(each));
                each.related().ifPresent(place -> out.append(was(place)));
            }
        }
        return out.toString();
    }

    private static String verdict(VersionVerdict verdict) {
        return verdict.from() + " to " + verdict.to() + ", " + verdict.policy().spelling() + " asks for "
                + verdict.required() + ", which is " + verdict.right() + ": " + verdict.outcome()
                + (verdict.isForbidden() ? ", FORBIDDEN" : "");
    }

    private static String was(Place place) {
        return "      was at " + place + "\n";
    }
}
