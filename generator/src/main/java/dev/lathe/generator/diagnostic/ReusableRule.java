package dev.lathe.generator.diagnostic;

import static dev.lathe.generator.diagnostic.RuleText.warning;

/** Resources that many Objects share, by OMA's common list: 7xx. */
public enum ReusableRule implements Rule {
    NOT_IN_COMMON_LIST(warning(
                    "LWM701",
                    "A Resource ID of 2048 to 26240, which OMA's common list gives away, is not in it.",
                    "Number your own Resources from 0, or from 26241 if several of your Objects share them.",
                    "OMNA registry, common Resources")
            .because(
                    "A number of that class means the same in every Object of every vendor. Sooner or later OMA gives it to"
                            + " somebody else, and software that knows the list takes your values for theirs.")),
    REUSABLE_NAME_DIFFERS(warning(
                    "LWM702",
                    "A Resource has a number of OMA's common list, but another name than there.",
                    "Take the name of the list, or a number of your own.",
                    "OMNA registry, common Resources")
            .because(
                    "Dashboards and platforms show the list's name for that number, so people look for yours in vain; a"
                            + " wholly different name mostly means that the number was taken by mistake.")),
    REUSABLE_TYPE_DIFFERS(warning(
                    "LWM703",
                    "A Resource of OMA's common list has another type than there.",
                    "Take the type of the list, or a number of your own.",
                    "OMNA registry, common Resources")
            .because(
                    "A server that reads these Resources by the list decodes the payload by its type: eight octets of a"
                            + " Float are a large Integer, too.")),
    REUSABLE_OPERATIONS_DIFFER(warning(
                    "LWM704",
                    "A Resource of OMA's common list has other operations than there.",
                    "Take the operations of the list, or a number of your own.",
                    "OMNA registry, common Resources")
            .because(
                    "A server that knows the list sends a Write or an Execute that this device refuses, or never offers"
                            + " one that it would take.")),
    REUSABLE_RANGE_DIFFERS(warning(
                    "LWM705",
                    "A Resource of OMA's common list has another range than there.",
                    "Take the range of the list, or a number of your own.",
                    "OMNA registry, common Resources")
            .because(
                    "A server that checks by the list writes values that this device refuses, or refuses to write those it"
                            + " would take.")
            .oma("463")),
    REUSABLE_UNITS_DIFFER(warning(
                    "LWM706",
                    "A Resource of OMA's common list has another unit than there.",
                    "Take the unit of the list, or a number of your own.",
                    "OMNA registry, common Resources")
            .because(
                    "The unit does not travel with the value: whoever reads by the list is wrong by the factor between the"
                            + " two, and nothing fails."));

    private final RuleText text;

    ReusableRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
