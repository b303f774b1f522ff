package dev.lathe.generator.ddf;

import dev.lathe.generator.descriptor.Field;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.DidYouMean;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.XmlRule;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** From the texts of elements to values of descriptors. */
final class Values {

    /** Of more digits no id is worth telling. */
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,20}");

    private Values() {}

    /** Numbers may have white space around them (XML Schema, 4.3.6). */
    static Field<BigInteger> id(Field<String> written, String name, DiagnosticCollector faults) {
        if (written.value().isEmpty()) {
            return Field.refused(written.place());
        }
        String text = written.value().get();
        if (INTEGER.matcher(text.strip()).matches()) {
            return Field.of(new BigInteger(text.strip()), written.place());
        }
        faults.at(written.place())
                .report(
                        XmlRule.ID_NOT_A_NUMBER,
                        text.isBlank() ? name + " is empty" : name + " is \"" + text + "\", which is no whole number",
                        "write digits alone, as in 17");
        return Field.refused(written.place());
    }

    static Field<Boolean> multiple(Children children, DiagnosticCollector faults) {
        return flag(children.required("MultipleInstances"), "MultipleInstances", "Multiple", "Single", faults);
    }

    static Field<Boolean> mandatory(Children children, DiagnosticCollector faults) {
        return flag(children.required("Mandatory"), "Mandatory", "Mandatory", "Optional", faults);
    }

    private static Field<Boolean> flag(
            Field<String> written, String name, String yes, String no, DiagnosticCollector faults) {
        Place place = written.place();
        if (written.value().isEmpty()) {
            return Field.refused(place);
        }
        String text = written.value().get();
        if (text.equals(yes) || text.equals(no)) {
            return Field.of(text.equals(yes), place);
        }
        List<String> words = List.of(yes, no);
        String message = text.isBlank() ? "<" + name + "> is empty" : "<" + name + "> is \"" + text + "\"";
        Optional<String> same =
                words.stream().filter(text.strip()::equalsIgnoreCase).findFirst();
        if (same.isPresent()) {
            faults.at(place)
                    .report(
                            XmlRule.UNKNOWN_ELEMENT_WORD,
                            message,
                            "write \"" + same.get() + "\"",
                            Fix.write(place, same.get()));
        } else {
            faults.at(place).report(XmlRule.UNKNOWN_ELEMENT_WORD, message, DidYouMean.remedy(text.strip(), words));
        }
        return Field.refused(place);
    }

    /** A word out of a list; white space alone is a program's layout of an empty element. */
    static Field<String> word(Field<String> written, DiagnosticCollector faults) {
        if (written.value().filter(text -> text.isBlank() && !text.isEmpty()).isEmpty()) {
            return written;
        }
        faults.at(written.place())
                .report(
                        XmlRule.BLANK_FOR_EMPTY,
                        "there is nothing but white space here; it is taken as empty",
                        "leave nothing between the tags",
                        Fix.write(written.place(), ""));
        return Field.of("", written.place());
    }

    /** Blank is as good as not written at all. */
    static Field<String> unlessBlank(Field<String> written) {
        return isBlank(written) ? Field.absent(written.place()) : written;
    }

    /** Of texts whose white space is layout. */
    static Field<String> emptyIfBlank(Field<String> written) {
        return isBlank(written) ? Field.of("", written.place()) : written;
    }

    private static boolean isBlank(Field<String> written) {
        return written.value().filter(String::isBlank).isPresent();
    }
}
