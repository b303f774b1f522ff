package dev.lathe.generator.diagnostic;

import static dev.lathe.generator.diagnostic.RuleText.warning;

/** What an Object says of its versions: 801 to 809. */
public enum VersionRule implements Rule {
    LWM2M_VERSION_LEFT_OUT(warning(
                    "LWM801",
                    "A DDF file does not say which LwM2M version its Object needs; it is taken as 1.0.",
                    "Add <LWM2MVersion>.",
                    "OMNA registry")
            .oma("800")
            .because("What an Object may use hangs on it: Unsigned Integer and Corelnk came with 1.1.")),
    OBJECT_VERSION_LEFT_OUT(warning(
                    "LWM802",
                    "A DDF file does not say which version its Object has; it is taken as 1.0.",
                    "Add <ObjectVersion>.",
                    "OMNA registry")
            .oma("800")
            .because("A server tells by it which definition a device means.")),
    SCHEMA_OF_OTHER_VERSION(warning(
                    "LWM803",
                    "The schema named is of another LwM2M version than the Object's.",
                    "Name the schema of the Object's LwM2M version.",
                    "OMNA registry")
            .because(
                    "OMA's validator and Leshan refuse a file whose schema is not that of its LWM2MVersion. There is no schema"
                            + " of 1.2; that of 1.1 serves.")
            .oma("405"));

    private final RuleText text;

    VersionRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
