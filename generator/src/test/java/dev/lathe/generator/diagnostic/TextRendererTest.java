package dev.lathe.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextRendererTest {

    @Test
    void showsWhereWhatAndHow() {
        String line =
                "    { \"id\": 2, \"name\": \"Set Point\", \"operations\": \"RW\", \"mandatory\": false, \"type\": \"Float\","
                        + " \"range\": \"35..5\", \"units\": \"Cel\" },";
        assertThat(render("\n".repeat(14) + line + "\n", "\"35..5\"", "write \"5..35\""))
                .isEqualTo("""
                        room-thermostat.json:15:103: error[LWM402]: what is wrong
                           15 |     { "id": 2, "name": "Set Point", … "range": "35..5", "units": "Cel" },
                              |                                                ^^^^^^^ write "5..35"
                        1 error, 0 warnings in 1 descriptor
                        """);
    }

    @Test
    void aTabIsShownAsSpacesAndTheUnderlineFollows() {
        assertThat(excerpt("\t\"a\":\t@", "@"))
                .containsExactly("    1 |     \"a\":    @", "      |             ^ mend it");
    }

    @Test
    void anUnderlineStaysUnderWhatItMeansAfterAstralCharacters() {
        assertThat(excerpt("\"😀😀\": @", "@")).containsExactly("    1 | \"😀😀\": @", "      |       ^ mend it");
    }

    @Test
    void controlCharactersAreSpelledOut() {
        String text = new TextRenderer()
                .render(new Diagnostic(
                        ShapeRule.NOT_JSON, place("\u001B[2J\u202E@", "@"), "\u001B[2J\n\u0000", "\u0007"));
        assertThat(text).isEqualTo("""
                        room-thermostat.json:1:6: error[LWM101]: \\u001B[2J\\u000A\\u0000
                            1 | \\u001B[2J\\u202E@
                              |                ^ \\u0007
                        """);
    }

    @Test
    void aPlaceOverSeveralLinesIsUnderlinedInItsFirst() {
        assertThat(excerpt("a {\n}", "{\n}")).containsExactly("    1 | a {", "      |   ^ mend it");
    }

    @Test
    void theEndOfALineCanBePointedAt() {
        SourceText source = new SourceText("x", "ab\n");
        assertThat(new TextRenderer()
                        .render(new Diagnostic(
                                ShapeRule.NOT_JSON, Place.of(source, 2, 2, Pointer.ROOT), "m", "mend it"))
                        .lines()
                        .skip(1))
                .containsExactly("    1 | ab", "      |   ^ mend it");
    }

    @Test
    void aPlaceWithoutTextHasNoExcerpt() {
        assertThat(new TextRenderer()
                        .render(new Diagnostic(ShapeRule.NOT_UTF_8, Place.ofFile("a.json"), "m", "mend it")))
                .isEqualTo("a.json:1:1: error[LWM102]: m\n      = mend it\n");
    }

    @Test
    void aLongLineKeepsThePlaceInView() {
        String line = "x".repeat(5_000_000) + "@" + "y".repeat(5_000_000);
        List<String> excerpt = excerpt(line, "@");
        assertThat(excerpt.get(0)).hasSizeLessThan(110).contains("x@y").endsWith("…");
        assertThat(excerpt.get(1).indexOf('^')).isEqualTo(excerpt.get(0).indexOf('@'));
    }

    @Test
    void aLongPlaceIsUnderlinedAsFarAsItIsSeen() {
        List<String> excerpt = excerpt("a " + "@".repeat(3000), "@".repeat(3000));
        assertThat(excerpt.get(0)).endsWith("@…");
        assertThat(excerpt.get(1)).doesNotContain("^".repeat(110)).contains("^".repeat(90));
    }

    @Test
    void anUnderlineIsAlwaysUnderItsPlace() {
        for (int before = 0; before < 900; before += 7) {
            String line = "ab, ".repeat(before / 4) + "c".repeat(before % 4) + "@" + ", d".repeat(100);
            List<String> excerpt = excerpt(line, "@");
            assertThat(excerpt.get(1).indexOf('^'))
                    .as("after %d characters", before)
                    .isEqualTo(excerpt.get(0).indexOf('@'));
            assertThat(excerpt.get(0)).hasSizeLessThanOrEqualTo(108);
        }
    }

    @Test
    void longMessagesAreCut() {
        String text = new TextRenderer()
                .render(new Diagnostic(ShapeRule.NOT_JSON, Place.ofFile("f"), "m".repeat(100_000), "mend it"));
        assertThat(text).hasSizeLessThan(400);
    }

    @Test
    void whatIsNotListedIsCounted() {
        Diagnostics many = Diagnostics.of(IntStream.range(0, 7)
                .mapToObj(i -> new Diagnostic(
                        i == 0 ? ShapeRule.NOT_JSON : RangeRule.UNKNOWN_UNIT, Place.ofFile("f" + i), "m", "r"))
                .toList());
        assertThat(new TextRenderer(2).render(many, 7)).isEqualTo("""
                        f0:1:1: error[LWM101]: m
                              = r
                        f1:1:1: warning[LWM420]: m
                              = r
                        5 more not listed, the limit is 2
                        1 error, 6 warnings in 7 descriptors
                        """);
    }

    private static List<String> excerpt(String text, String marked) {
        return new TextRenderer()
                .render(new Diagnostic(ShapeRule.NOT_JSON, place(text, marked), "m", "mend it"))
                .lines()
                .skip(1)
                .toList();
    }

    private static String render(String text, String marked, String remedy) {
        Diagnostic one = new Diagnostic(RangeRule.REVERSED_RANGE, place(text, marked), "what is wrong", remedy);
        return new TextRenderer().render(Diagnostics.of(List.of(one)), 1);
    }

    private static Place place(String text, String marked) {
        int start = text.indexOf(marked);
        return Place.of(new SourceText("room-thermostat.json", text), start, start + marked.length(), Pointer.ROOT);
    }
}
