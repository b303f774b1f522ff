package dev.lathe.generator.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.DiagnosticCollector;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.ShapeRule;
import dev.lathe.generator.json.JsonValue.JsonArray;
import dev.lathe.generator.json.JsonValue.JsonNumber;
import dev.lathe.generator.json.JsonValue.JsonObject;
import dev.lathe.generator.json.JsonValue.JsonString;
import dev.lathe.generator.json.JsonValue.Member;
import dev.lathe.generator.source.SourceFile;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

    private final DiagnosticCollector faults = DiagnosticCollector.startingAt(Place.ofFile(""));

    @Test
    void everyKeyAndValueKnowsItsPlace() {
        JsonObject object = object("{\n  \"id\": 17,\n  \"list\": [ true, null, \"x\" ]\n}");
        assertThat(object.place().toString()).isEqualTo("t.json:1:1");
        assertThat(object.place().end())
                .isEqualTo(object.place().source().text().length());
        Member id = object.members().get(0);
        assertPlace(id.keyPlace(), 2, 3, 4, "/id");
        assertPlace(id.value().place(), 2, 9, 2, "/id");
        JsonArray list = (JsonArray) object.members().get(1).value();
        assertPlace(list.place(), 3, 11, 19, "/list");
        assertPlace(list.elements().get(0).place(), 3, 13, 4, "/list/0");
        assertPlace(list.elements().get(1).place(), 3, 19, 4, "/list/1");
        assertPlace(list.elements().get(2).place(), 3, 25, 3, "/list/2");
    }

    @Test
    void columnsCountCharactersWhateverTheirBytesAre() {
        JsonObject object = object("{ \"Grüße\": \"😀😀\", \"n\": 1 }");
        assertPlace(object.members().get(0).keyPlace(), 1, 3, 7, "/Grüße");
        assertPlace(object.members().get(0).value().place(), 1, 12, 4, "/Grüße");
        assertPlace(object.members().get(1).value().place(), 1, 23, 1, "/n");
    }

    @Test
    void aTabIsOneColumn() {
        assertPlace(object("{\n\t\t\"a\":\t1 }").members().get(0).value().place(), 2, 8, 1, "/a");
    }

    @Test
    void linesEndAsTheyDoOnAnySystem() {
        JsonObject object = object("{ \"a\": 1,\r\n  \"b\": 2,\r  \"c\": 3,\n  \"d\": 4 }");
        assertThat(object.members())
                .extracting(member -> member.value().place().line())
                .containsExactly(1, 2, 3, 4);
        assertThat(object.members())
                .extracting(member -> member.value().place().column())
                .containsOnly(8);
    }

    @Test
    void escapesAreResolvedInTheTextAndCountedInThePlace() {
        JsonObject object = object("{ \"a\\\"\\u0041\": \"\\\\\\\"\", \"b\": 2 }");
        Member first = object.members().get(0);
        assertThat(first.key()).isEqualTo("a\"A");
        assertThat(first.keyPlace().length()).isEqualTo(11);
        assertThat(first.value()).isInstanceOfSatisfying(JsonString.class, text -> assertThat(text.text())
                .isEqualTo("\\\""));
        assertPlace(object.members().get(1).value().place(), 1, 29, 1, "/b");
    }

    @Test
    void pointersEscapeTheirSeparators() {
        assertThat(object("{ \"a/b~c\": 1 }").members().get(0).value().place().pointer())
                .isEqualTo("/a~1b~0c");
    }

    @Test
    void aPlaceAfterAByteOrderMarkIsWhereTheEditorShowsIt() {
        byte[] marked = "\uFEFF{ \"a\": 1 }".getBytes(StandardCharsets.UTF_8);
        JsonObject object = (JsonObject)
                JsonReader.read(SourceFile.of("t.json", marked), faults).orElseThrow();
        assertPlace(object.members().get(0).value().place(), 1, 8, 1, "/a");
        assertThat(faults.diagnostics()).extracting(Diagnostic::id).containsExactly(ShapeRule.BYTE_ORDER_MARK.id());
    }

    @Test
    void aFileThatIsNotUtf8IsReadOnForItsOtherFaults() {
        byte[] latin1 = "{ \"a\": \"é\", \"a\": 1 }".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(JsonReader.read(SourceFile.of("t.json", latin1), faults)).isPresent();
        assertThat(faults.diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly(ShapeRule.NOT_UTF_8.id(), ShapeRule.DUPLICATE_KEY.id());
    }

    @Test
    void bytesThatAreNotUtf8OutsideATextAreReportedOnce() {
        byte[] latin1 = "{ é }".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(JsonReader.read(SourceFile.of("t.json", latin1), faults)).isEmpty();
        assertThat(faults.diagnostics()).extracting(Diagnostic::id).containsExactly(ShapeRule.NOT_UTF_8.id());
    }

    @Test
    void numbersKeepTheirTextAndAreWholeOnlyIfWrittenSo() {
        JsonArray array = (JsonArray) read("[ 18446744073709551616, 1.0, 1e3, -0, 1E400 ]");
        assertThat(array.elements())
                .extracting(each -> ((JsonNumber) each).text())
                .containsExactly("18446744073709551616", "1.0", "1e3", "-0", "1E400");
        assertThat(((JsonNumber) array.elements().get(0)).integer()).contains(BigInteger.ONE.shiftLeft(64));
        assertThat(((JsonNumber) array.elements().get(1)).integer()).isEmpty();
        assertThat(((JsonNumber) array.elements().get(3)).integer()).contains(BigInteger.ZERO);
    }

    @Test
    void aHugeNumberIsNoWholeNumberOfOurs() {
        JsonArray array = (JsonArray) read("[ " + "9".repeat(100_000) + " ]");
        assertThat(((JsonNumber) array.elements().get(0)).integer()).isEmpty();
    }

    @Test
    void theFirstOfTwoEqualKeysStaysAndTheOtherPointsAtIt() {
        JsonObject object = object("{ \"a\": 1,\n  \"a\": 2 }");
        assertThat(object.members()).hasSize(1);
        Diagnostic duplicate = faults.diagnostics().asList().get(0);
        assertPlace(duplicate.place(), 2, 3, 3, "/a");
        assertThat(duplicate.related().map(Place::toString)).contains("t.json:1:3");
    }

    @Test
    void nestingIsAllowedToItsLimitAndNoFurther() {
        assertThat(read("[".repeat(JsonReader.MAX_DEPTH) + "]".repeat(JsonReader.MAX_DEPTH)))
                .isInstanceOf(JsonArray.class);
        String deeper = "[".repeat(100_000);
        assertThat(JsonReader.read(SourceFile.of("t.json", deeper), faults)).isEmpty();
        Diagnostic tooDeep = faults.diagnostics().asList().get(0);
        assertThat(tooDeep.id()).isEqualTo(ShapeRule.NESTED_TOO_DEEP.id());
        assertThat(tooDeep.place().column()).isEqualTo(JsonReader.MAX_DEPTH + 1);
    }

    @Test
    void aFileAbove16MebibytesIsNotRead() {
        byte[] large = new byte[16 * 1024 * 1024 + 1];
        assertThat(JsonReader.read(SourceFile.of("t.json", large), faults)).isEmpty();
        assertThat(faults.diagnostics())
                .singleElement()
                .satisfies(each -> assertThat(each.id()).isEqualTo(ShapeRule.FILE_TOO_LARGE.id()))
                .satisfies(each -> assertThat(each.message()).contains("16777217 bytes"));
    }

    @Test
    void aFileOfTooManyValuesIsGivenUp() {
        String many = "[" + "0,".repeat(JsonReader.MAX_VALUES) + "0]";
        assertThat(JsonReader.read(SourceFile.of("t.json", many), faults)).isEmpty();
        assertThat(faults.diagnostics()).extracting(Diagnostic::id).containsExactly(ShapeRule.FILE_TOO_LARGE.id());
    }

    @Test
    void aFileOfTooManyObjectsIsGivenUp() {
        String many = "[" + "{},".repeat(JsonReader.MAX_OBJECTS) + "{}]";
        assertThat(JsonReader.read(SourceFile.of("t.json", many), faults)).isEmpty();
        assertThat(faults.diagnostics()).extracting(Diagnostic::id).containsExactly(ShapeRule.FILE_TOO_LARGE.id());
    }

    @Test
    void aFileWithoutAnEndIsReportedAtItsEnd() {
        assertThat(JsonReader.read(SourceFile.of("t.json", "{\n  \"a\": [ 1,"), faults))
                .isEmpty();
        Diagnostic ended = faults.diagnostics().asList().get(0);
        assertPlace(ended.place(), 2, 12, 0, "");
        assertThat(ended.message()).isEqualTo("the file ends, but \"[\" of line 2 is open");
    }

    private JsonObject object(String text) {
        return (JsonObject) read(text);
    }

    private JsonValue read(String text) {
        return JsonReader.read(SourceFile.of("t.json", text), faults).orElseThrow();
    }

    private static void assertPlace(Place place, int line, int column, int length, String pointer) {
        assertThat(place.toString()).isEqualTo("t.json:" + line + ":" + column);
        assertThat(place.length()).isEqualTo(length);
        assertThat(place.pointer()).isEqualTo(pointer);
    }
}
