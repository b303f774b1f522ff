package dev.lathe.generator.descriptor;

import dev.lathe.generator.diagnostic.DidYouMean;
import dev.lathe.generator.diagnostic.Edit;
import dev.lathe.generator.diagnostic.Fix;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.Pointer;
import dev.lathe.generator.json.JsonValue;
import dev.lathe.generator.json.JsonValue.JsonBoolean;
import dev.lathe.generator.json.JsonValue.JsonNull;
import dev.lathe.generator.json.JsonValue.JsonNumber;
import dev.lathe.generator.json.JsonValue.JsonString;
import dev.lathe.generator.json.JsonValue.Member;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How members of the wrong shape are mended, where there is one way to do it. */
final class MemberFixes {

    private static final Pattern FLAG = Pattern.compile("true|false");
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9]\\d{0,19})");

    private MemberFixes() {}

    /** The key nobody knows becomes the one it is near, if that is not there yet. */
    static Optional<Fix> rename(Member member, Collection<String> known, List<Member> all) {
        return DidYouMean.only(member.key(), known)
                .filter(word -> all.stream().noneMatch(each -> each.key().equals(word)))
                .map(word -> Fix.replace(member.keyPlace(), "\"" + word + "\""));
    }

    /** The alias goes if it says the same as the key beside it. */
    static Optional<Fix> dropAlias(Member alias, Member member) {
        String other = member.value().place().text();
        boolean same = alias.value().place().text().equals(other)
                || (alias.value() instanceof JsonString word
                        && (word.text().equals("multiple") ? "true" : "false").equals(other));
        return same ? Optional.of(Fix.remove(alias.value().place())) : Optional.empty();
    }

    /** The member moves before the first one, with the white space that stands there. */
    static Fix moveToTop(Member member, Member first, Place object) {
        String text = object.source().text();
        int start = first.keyPlace().offset();
        String written = text.substring(
                member.keyPlace().offset(), member.value().place().end());
        String space = text.substring(object.offset() + 1, start);
        return new Fix(List.of(
                new Edit.Replace(Place.of(object.source(), start, start, Pointer.ROOT), written + "," + space),
                new Edit.Remove(member.value().place())));
    }

    /** What can stand between quotes as it is gets them. */
    static Optional<Fix> quote(JsonValue value) {
        return value instanceof JsonNumber || value instanceof JsonBoolean
                ? Optional.of(Fix.write(value.place(), value.place().text()))
                : dropNull(value);
    }

    static Optional<Fix> unquoteFlag(JsonValue value) {
        return unquote(value, FLAG);
    }

    static Optional<Fix> unquoteInteger(JsonValue value) {
        return unquote(value, INTEGER);
    }

    private static Optional<Fix> unquote(JsonValue value, Pattern wanted) {
        return value instanceof JsonString string
                        && wanted.matcher(string.text()).matches()
                ? Optional.of(Fix.replace(value.place(), string.text()))
                : dropNull(value);
    }

    /** Nothing is said by leaving the key out. */
    static Optional<Fix> dropNull(JsonValue value) {
        return value instanceof JsonNull ? Optional.of(Fix.remove(value.place())) : Optional.empty();
    }
}
