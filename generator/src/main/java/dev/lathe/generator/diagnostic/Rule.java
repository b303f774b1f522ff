package dev.lathe.generator.diagnostic;

/**
 * One thing that may be said of a descriptor. A rule is a constant of the enum of its subject, named for what is wrong when
 * it speaks; its id is never given to another rule. {@link Rules} has them all.
 */
public sealed interface Rule
        permits ShapeRule,
                XmlRule,
                IdentityRule,
                TypeRule,
                RangeRule,
                NameRule,
                TextRule,
                ReusableRule,
                VersionRule,
                ChangeRule,
                CodeRule {

    /** The constant's name; in lower case and with hyphens it is the name of the rule's folder of examples. */
    String name();

    RuleText text();

    /** Such as {@code LWM402}. */
    default String id() {
        return text().id();
    }

    /** Where no configuration says otherwise. */
    default Severity severity() {
        return text().severity();
    }

    /** Whether nothing can be made of what breaks it, so that nobody can allow it. Findings between versions are never binding. */
    default boolean isBinding() {
        return severity() == Severity.ERROR && !(this instanceof ChangeRule);
    }

    /** Whether only an export can break it, which nobody has to make. */
    default boolean isOfExport() {
        return false;
    }
}
