package dev.lathe.generator.lint;

/**
 * What a project says about the rules.
 *
 * @param baseline the findings it had when it began to look, and is not told of again
 */
public record LintSettings(RuleLevels levels, Baseline baseline) {

    private static final LintSettings STANDARD = new LintSettings(RuleLevels.standard(), Baseline.none());

    /** Each rule as severe as it is by itself, and nothing frozen. */
    public static LintSettings standard() {
        return STANDARD;
    }
}
