package dev.lathe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.lathe.generator.canonical.CanonicalWriter;
import dev.lathe.generator.canonical.RandomDescriptors;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.model.DataType;
import dev.lathe.generator.model.Family;
import dev.lathe.generator.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schema that editors use and the compiler say the same of a descriptor, as far as a schema can tell: it refuses nothing
 * that compiles, and it finds every error of {@link #JUDGED}. It describes what is written, not what is read as well: of
 * descriptors in Leshan's spelling it judges the canonical form.
 */
class DescriptorSchemaTest {

    /** The rules whose errors a schema can find; all others compare values, look at texts more closely, or only warn. */
    private static final Set<String> JUDGED = Set.of(
            "LWM107", "LWM110", "LWM111", "LWM112", "LWM115", "LWM201", "LWM202", "LWM203", "LWM206", "LWM210",
            "LWM221", "LWM230", "LWM301", "LWM302", "LWM303", "LWM304", "LWM305", "LWM306", "LWM307", "LWM310",
            "LWM311", "LWM313", "LWM409", "LWM410", "LWM415", "LWM422", "LWM501", "LWM503", "LWM604");

    private static final int MUTANTS = 2_000;
    private static final String RESOURCE = "/dev/lathe/generator/lwm2m-descriptor.schema.json";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern LESHAN = Pattern.compile("\"(instancetype|resourcedefs|lwm2mversion)\"");

    /** For a schema these are whole numbers; a descriptor wants digits alone. */
    private static final Pattern ROUND = Pattern.compile("-?\\d+(\\.0+)?([eE]\\+?\\d+)?");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JSON.readTree(text()));

    static List<Path> examples() throws IOException {
        return DiagnosticExamplesTest.examples().stream()
                .filter(file -> file.toString().endsWith(".json") && isTree(file))
                .toList();
    }

    @Test
    void itIsASchemaOfTheDraftItNames() {
        Schema ofSchemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(ofSchemas.validate(text(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void schemaAndCompilerAgreeOnAnExample(Path example) throws IOException {
        String text = read(example);
        if (LESHAN.matcher(text).find()) {
            text = Formatter.format(SourceFile.of("example.json", text)).text().orElse("");
        }
        if (!text.isEmpty()) {
            assertAgreement(text);
        }
    }

    @Test
    void theSchemaFindsEachRuleItIsSaidToFind() throws IOException {
        List<Path> refused = examples().stream()
                .filter(file -> !SCHEMA.validate(read(file), InputFormat.JSON, OutputFormat.BOOLEAN))
                .toList();
        for (String id : JUDGED) {
            assertThat(refused).as(id).anyMatch(file -> file.toString().contains("/" + id + "-"));
        }
    }

    @Test
    void schemaAndCompilerAgreeOnWhatHasBecomeOfExamples() throws IOException {
        List<JsonNode> seeds = DiagnosticExamplesTest.valid().stream()
                .filter(file -> file.toString().endsWith(".json"))
                .map(DescriptorSchemaTest::read)
                .filter(text -> !LESHAN.matcher(text).find())
                .map(JSON::readTree)
                .toList();
        JsonMutator mutator = new JsonMutator(new Random(20_260_107));
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            String mutant = JSON.writeValueAsString(mutator.mutate(seeds.get(i % seeds.size())));
            refused += assertAgreement(mutant) ? 0 : 1;
        }
        assertThat(refused).isBetween(MUTANTS / 3, MUTANTS * 9 / 10);
    }

    @Test
    void schemaAndCompilerAgreeOnRandomDescriptors() {
        for (int chance : List.of(30, 90)) {
            RandomDescriptors random = new RandomDescriptors(20_260_108, chance);
            for (int i = 0; i < 200; i++) {
                assertAgreement(CanonicalWriter.write(random.object()));
            }
        }
    }

    @Test
    void theSchemaHasEveryKeyTheCompilerHas() {
        RandomDescriptors random = new RandomDescriptors(20_260_109, 100);
        for (int i = 0; i < 100; i++) {
            assertThat(errors(CanonicalWriter.write(random.object())))
                    .extracting(Error::getKeyword)
                    .doesNotContain("additionalProperties");
        }
    }

    @Test
    void theCompilerHasEveryKeyTheSchemaHas() {
        JsonNode parts = JSON.readTree(text()).get("$defs");
        String resource = "{" + keys(parts.get("resource"), "enum", "arguments", "lint") + ", \"enum\": [{"
                + keys(parts.get("constant")) + "}], \"arguments\": [{" + keys(parts.get("argument"))
                + "}], \"lint\": [{"
                + keys(parts.get("lint").get("items")) + "}]}";
        String object = "{" + keys(parts.get("object"), "source", "lint", "resources") + ", \"source\": {"
                + keys(parts.get("object").get("properties").get("source")) + "}, \"resources\": [" + resource + "]}";
        assertThat(LatheCompiler.check(List.of(SourceFile.of("keys.json", object))))
                .extracting(Diagnostic::id)
                .contains("LWM112")
                .doesNotContain("LWM101", "LWM110");
    }

    @Test
    void thePageOnTheFormatHasEveryKey() throws IOException {
        String page = Files.readString(Path.of("docs/descriptor.md"));
        for (String part : List.of("object", "resource", "constant", "argument")) {
            assertThat(JSON.readTree(text())
                            .get("$defs")
                            .get(part)
                            .get("properties")
                            .propertyNames())
                    .allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
        }
    }

    private static String keys(JsonNode part, String... others) {
        return String.join(
                ", ",
                part.get("properties").propertyNames().stream()
                        .filter(key -> !Arrays.asList(others).contains(key))
                        .map(key -> "\"" + key + "\": null")
                        .toList());
    }

    @Test
    void theWordsOfTheSchemaAreTheCompilers() {
        JsonNode parts = JSON.readTree(text()).get("$defs");
        assertThat(words(parts.get("type")))
                .containsExactlyElementsOf(
                        Arrays.stream(DataType.values()).map(DataType::spelling).toList());
        assertThat(words(parts.get("object").get("properties").get("family")))
                .containsExactlyElementsOf(
                        Arrays.stream(Family.values()).map(Family::spelling).toList());
    }

    private static List<String> words(JsonNode part) {
        return part.get("enum").valueStream().map(JsonNode::asString).toList();
    }

    /** Whether the schema accepts the text. */
    private static boolean assertAgreement(String text) {
        List<Diagnostic> found = LatheCompiler.check(List.of(SourceFile.of("test.json", text))).asList().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
        boolean accepted = SCHEMA.validate(text, InputFormat.JSON, OutputFormat.BOOLEAN);
        if (found.isEmpty() && !accepted) {
            assertThat(errors(text)).as("schema on what compiles: %s", text).isEmpty();
        }
        if (accepted) {
            assertThat(found)
                    .filteredOn(DescriptorSchemaTest::canBeJudged)
                    .as("compiler on what fits the schema: %s", text)
                    .isEmpty();
        }
        return accepted;
    }

    private static boolean canBeJudged(Diagnostic each) {
        boolean round =
                each.id().equals("LWM112") && ROUND.matcher(each.place().text()).matches();
        return JUDGED.contains(each.id()) && !round;
    }

    private static List<Error> errors(String text) {
        return SCHEMA.validate(text, InputFormat.JSON);
    }

    private static boolean isTree(Path file) {
        try {
            return !JSON.readTree(read(file)).isMissingNode();
        } catch (tools.jackson.core.JacksonException notJson) {
            return false;
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text() {
        try (InputStream resource = LatheCompiler.class.getResourceAsStream(RESOURCE)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
