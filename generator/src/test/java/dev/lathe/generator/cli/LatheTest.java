package dev.lathe.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.cli.watch.Watcher;
import dev.lathe.generator.file.FileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as a user calls them, and the formats as they are recorded in {@code src/test/resources/cli}. */
class LatheTest {

    private static final Path GOLDEN = Path.of("src/test/resources/cli");

    private static final String LAMP = """
            {
              "id": 42770,
              "name": "Lamp",
              "resources": [
                { "id": 0, "name": "On", "operations": "RW", "mandatory": true, "type": "Boolean" },
                { "id": 1, "name": "Level", "operations": "RW", "type": "Integer", "range": "0..100", "units": "/100" }
              ]
            }
            """;

    /** One error that can be mended, one warning that is suppressed, one that is not. */
    private static final String DOOR = """
            {
              "id": 42771,
              "name": "Door",
              "resources": [
                { "id": 0, "name": "Open", "operations": "R", "mandatroy": true, "type": "Boolean" },
                { "id": 1, "name": "Width", "operations": "R", "type": "Float", "units": "furlong",
                  "lint": [ { "rule": "LWM420", "reason": "The cloud side expects furlongs." } ] },
                { "id": 2, "name": "Height", "operations": "R", "type": "Float", "units": "cubit" }
              ]
            }
            """;

    @TempDir
    private Path folder;

    private CliRun run;

    @BeforeEach
    void beginRun() throws IOException {
        folder = folder.toRealPath();
        run = new CliRun(folder);
    }

    @Test
    void goodDescriptorsEndWithZero() throws IOException {
        write("lamp.json", LAMP);
        assertThat(run.lathe("validate", "lamp.json")).isZero();
        assertThat(run.out()).isEqualTo("0 errors, 0 warnings in 1 descriptor\n");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "github"})
    void aReportReadsAsRecorded(String format) throws IOException {
        write("objects/front door.json", DOOR);
        write("objects/lamp.json", LAMP);
        assertThat(run.lathe("validate", "objects", "--format", format)).isEqualTo(1);
        String actual = run.out().replaceAll("(\"version\": )\"\\d+\\.\\d+\\.\\d+[^\"]*\"", "$1\"…\"");
        Path golden = GOLDEN.resolve("door." + format);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    @Test
    void warningsFailARunThatIsToldSo() throws IOException {
        write("lamp.json", LAMP.replace("/100", "cubit"));
        assertThat(run.lathe("validate", "lamp.json")).isZero();
        assertThat(run.lathe("validate", "lamp.json", "--fail-on", "warning")).isEqualTo(1);
        write("lathe.json", "{ \"failOn\": \"warning\" }");
        assertThat(run.lathe("validate", "lamp.json")).isEqualTo(1);
        assertThat(run.lathe("validate", "lamp.json", "--fail-on", "error")).isZero();
    }

    @Test
    void whatCannotBeReadHidesNoFaultOfTheOthers() throws IOException {
        write("door.json", DOOR);
        assertThat(run.lathe("validate", "gone.json", "door.json", "none/*.json"))
                .isEqualTo(2);
        assertThat(run.out()).contains("error[LWM110]").endsWith(" in 1 descriptor, 1 suppressed, 3 not read\n");
        assertThat(run.err())
                .contains("lathe: cannot read FOLDER/gone.json: there is no such file")
                .contains("lathe: nothing matches \"none/*.json\"");
    }

    @Test
    void aFolderWithoutDescriptorsIsNoSilentSuccess() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertThat(run.lathe("validate", "empty")).isEqualTo(2);
        assertThat(run.err()).startsWith("lathe: no descriptors in FOLDER/empty");
    }

    @Test
    void standardInputHasTheNameItIsGiven() {
        run.in(DOOR);
        assertThat(run.lathe("validate", "-", "--stdin-name", "door.json")).isEqualTo(1);
        assertThat(run.out()).startsWith("door.json:5:");
    }

    @Test
    void aFileIsReadOnceHoweverOftenItIsNamed() throws IOException {
        write("a/lamp.json", LAMP);
        assertThat(run.lathe("validate", "a", "a/lamp.json", "**/*.json", "a/../a/lamp.json"))
                .isZero();
        assertThat(run.out()).endsWith("in 1 descriptor\n");
    }

    @Test
    void patternsMatchWithAndWithoutFoldersBetween() throws IOException {
        write("src/a.json", LAMP);
        write("src/deep/er/b.json", DOOR);
        run.lathe("validate", "src/**/*.json");
        assertThat(run.out()).endsWith("in 2 descriptors, 1 suppressed\n");
        run.lathe("validate", "{src,lib}/**/*.json");
        assertThat(run.out()).endsWith("in 2 descriptors, 1 suppressed\n");
    }

    @Test
    void anEmptyInputIsNotTheWorkingFolder() throws IOException {
        write("lamp.json", LAMP);
        assertThat(run.lathe("validate", "")).isEqualTo(2);
        assertThat(run.err()).startsWith("lathe: an input is empty; name a file");
    }

    @Test
    void aLimitIsKeptAndSaid() throws IOException {
        write("door.json", DOOR.replace("\"Boolean\"", "\"Bool\""));
        run.lathe("validate", "door.json", "--limit", "1");
        assertThat(run.out()).contains("more not listed, the limit is 1\n");
        run.lathe("validate", "door.json", "--limit", "1", "--format", "json");
        assertThat(run.out()).contains("\"capped\": true");
    }

    @Test
    void quietIsSilentWhereThereIsNoError() throws IOException {
        write("lamp.json", LAMP.replace("/100", "cubit"));
        assertThat(run.lathe("validate", "lamp.json", "--quiet")).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void coloursAreForPeopleWhoWantThem() throws IOException {
        write("door.json", DOOR);
        run.lathe("validate", "door.json");
        assertThat(run.out()).doesNotContain("\u001B");
        run.onTerminal().lathe("validate", "door.json");
        assertThat(run.out()).contains("\u001B[1;31merror[LWM110]\u001B[0m");
        run.with("NO_COLOR", "1").lathe("validate", "door.json");
        assertThat(run.out()).doesNotContain("\u001B");
        run.lathe("validate", "door.json", "--color", "always");
        assertThat(run.out()).contains("\u001B");
    }

    @Test
    void settingsChangeSeverities() throws IOException {
        write("door.json", DOOR);
        write("lathe.json", "{ \"rules\": { \"LWM420\": \"error\", \"LWM118\": \"off\" }, \"limit\": 1 }");
        run.lathe("validate", "door.json");
        assertThat(run.out()).contains("1 more not listed").contains("2 errors, 0 warnings");
    }

    @Test
    void aFaultInTheSettingsIsNamedWithItsPlace() throws IOException {
        write("lamp.json", LAMP);
        write("my.json", "{\n  \"rulez\": {},\n  \"failOn\": \"eror\",\n  \"rules\": { \"LWM42O\": \"off\" }\n}\n");
        assertThat(run.lathe("validate", "lamp.json", "--config", "my.json")).isEqualTo(2);
        assertThat(run.err())
                .contains("lathe: my.json:2:3: unknown key \"rulez\"; did you mean \"rules\"?")
                .contains("lathe: my.json:3:13: \"eror\" is no value of \"failOn\"; did you mean \"error\"?")
                .contains("lathe: my.json:4:14: there is no rule \"LWM42O\"");
    }

    @Test
    void aBaselineFreezesWhatIsThereAndTellsWhatIsNew() throws IOException {
        write("door.json", DOOR);
        assertThat(run.lathe("validate", "door.json", "--baseline", "old.json", "--update-baseline"))
                .isZero();
        assertThat(run.out()).isEqualTo("2 findings recorded in FOLDER/old.json\n");
        assertThat(run.lathe("validate", ".", "--baseline", "old.json")).isZero();
        assertThat(run.out()).isEqualTo("0 errors, 0 warnings in 1 descriptor, 1 suppressed, 2 in the baseline\n");
        write("door.json", DOOR.replace("\"Width\"", "\"Width\", \"tpye\": 1"));
        assertThat(run.lathe("validate", "door.json", "--baseline", "old.json")).isEqualTo(1);
        assertThat(run.out()).contains("unknown key \"tpye\"").contains("1 error, 0 warnings");
    }

    @Test
    void fixMendsTheFileAndTellsTheRest() throws IOException {
        write("door.json", DOOR);
        assertThat(run.lathe("validate", "door.json", "--fix", "--dry-run")).isZero();
        assertThat(run.out())
                .contains("\n+    { \"id\": 0, \"name\": \"Open\", \"operations\": \"R\", \"mandatory\": true");
        assertThat(read("door.json")).isEqualTo(DOOR);
        assertThat(run.lathe("validate", "door.json", "--fix")).isZero();
        assertThat(run.out()).startsWith("changed 1 file\n").contains("warning[LWM420]");
        assertThat(read("door.json")).isEqualTo(DOOR.replace("mandatroy", "mandatory"));
    }

    @Test
    void watchingChecksAgainWhenAFileHasChanged() throws IOException {
        write("door.json", DOOR);
        ScriptedWatcher watcher = new ScriptedWatcher(() -> write("door.json", DOOR.replace("mandatroy", "mandatory")));
        assertThat(run.watchedBy(watcher).lathe("validate", "door.json", "--watch"))
                .isZero();
        assertThat(run.out())
                .contains("1 error, 1 warning")
                .endsWith("0 errors, 1 warning in 1 descriptor, 1 suppressed\n");
        assertThat(watcher.paths).containsExactly(folder.resolve("door.json"));
    }

    @Test
    void settingsThatAreHalfWrittenDoNotEndTheWatching() throws IOException {
        write("lamp.json", LAMP);
        ScriptedWatcher watcher =
                new ScriptedWatcher(() -> write("lathe.json", "{ \"limit\":"), () -> write("lathe.json", "{}"));
        assertThat(run.watchedBy(watcher).lathe("validate", ".", "--watch")).isZero();
        assertThat(run.err()).contains("lathe: lathe.json:1:").contains("watching");
        assertThat(run.out()).endsWith("0 errors, 0 warnings in 1 descriptor\n");
    }

    @Test
    void generatingWritesSourcesAndADryRunDoesNot() throws IOException {
        write("lamp.json", LAMP);
        assertThat(run.lathe("generate", "lamp.json", "-p", "com.acme", "-o", "out", "--dry-run"))
                .isZero();
        assertThat(run.out()).contains("would write FOLDER/out/com/acme/Lamp.java\n");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(run.lathe("generate", "lamp.json", "-p", "com.acme", "-o", "out"))
                .isZero();
        assertThat(folder.resolve("out/com/acme/Lamp.java")).exists();
        assertThat(run.out()).endsWith("3 sources written, 0 unchanged, 0 removed\n");
    }

    @Test
    void generatingWithoutAllDescriptorsRemovesNothing() throws IOException {
        write("lamp.json", LAMP);
        run.lathe("generate", "lamp.json", "-p", "com.acme", "-o", "out");
        assertThat(run.lathe("generate", "gone.json", "-p", "com.acme", "-o", "out"))
                .isEqualTo(2);
        assertThat(folder.resolve("out/com/acme/Lamp.java")).exists();
    }

    @Test
    void generatingNeedsAPackage() throws IOException {
        write("lamp.json", LAMP);
        assertThat(run.lathe("generate", "lamp.json", "-o", "out")).isEqualTo(2);
        assertThat(run.err()).contains("name the package of the generated types");
        assertThat(run.lathe("generate", "lamp.json", "-p", "com..acme", "-o", "out"))
                .isEqualTo(2);
        assertThat(run.err()).startsWith("lathe: package name \"com..acme\" has a dot too many");
    }

    @Test
    void theTypesAreAModuleIfAskedFor() throws IOException {
        write("lamp.json", LAMP);
        assertThat(run.lathe("generate", "lamp.json", "-p", "com.acme", "-o", "out", "--module-name", "com.my-acme"))
                .isEqualTo(2);
        assertThat(run.err())
                .startsWith("lathe: module name \"com.my-acme\" holds \"my-acme\", which is no identifier of Java; ");

        write("lathe.json", "{ \"package\": \"com.acme\", \"moduleName\": \"com.acme.lamps\" }");
        assertThat(run.lathe("generate", "lamp.json", "-o", "out")).isZero();
        assertThat(folder.resolve("out/module-info.java"))
                .content()
                .contains("module com.acme.lamps {", "exports com.acme;");
    }

    @Test
    void anObjectGoesToOmasXmlAndComesBack() throws IOException {
        write("lamp.json", LAMP);
        assertThat(run.lathe("export", "lamp.json", "-o", "ddf")).isZero();
        assertThat(run.lathe("import", "ddf/42770-1_0.xml", "-o", "back")).isZero();
        assertThat(read("back/lamp.json")).contains("\"name\": \"Level\"").contains("\"range\": \"0..100\"");
        write("back/lamp.json", "mine");
        assertThat(run.lathe("import", "ddf", "-o", "back")).isEqualTo(2);
        assertThat(run.err()).contains("is there with another content, and nothing was written");
        assertThat(read("back/lamp.json")).isEqualTo("mine");
    }

    @Test
    void formattingIsCheckedShownAndDone() throws IOException {
        write("lamp.json", LAMP.replace("  \"name\"", "\t\"name\""));
        assertThat(run.lathe("format", "--check", ".")).isEqualTo(1);
        assertThat(run.out()).isEqualTo("would change lamp.json\n");
        assertThat(run.lathe("format", "--dry-run", ".")).isZero();
        assertThat(run.out()).contains("-\\u0009\"name\": \"Lamp\",\n+  \"name\": \"Lamp\",\n");
        assertThat(run.lathe("format", ".")).isZero();
        assertThat(read("lamp.json")).isEqualTo(LAMP);
        assertThat(run.lathe("format", "--check", ".")).isZero();
    }

    @Test
    void formattingStandardInputWritesToStandardOutput() {
        run.in(LAMP.replace("  ", "\t")).lathe("format", "-", "-q");
        assertThat(run.out()).isEqualTo(LAMP);
    }

    @Test
    void anArrayIsSplitOnRequest() throws IOException {
        write("all.json", "[" + LAMP + "," + LAMP.replace("42770", "42772").replace("Lamp", "Lantern") + "]");
        assertThat(run.lathe("format", "--split", "all.json")).isZero();
        assertThat(folder.resolve("all.json")).doesNotExist();
        assertThat(read("lamp.json")).isEqualTo(LAMP);
        assertThat(folder.resolve("lantern.json")).exists();
    }

    @Test
    void aVersionThatDoesNotTellOfAChangeFails() throws IOException {
        write("old.json", LAMP);
        write("new.json", LAMP.replace("0..100", "0..50"));
        assertThat(run.lathe("breaking", "old.json", "new.json")).isEqualTo(1);
        assertThat(run.out()).contains("error[LWM810]").contains("warning[LWM860]");
    }

    @Test
    void whomAChangeBreaksHasAnExitRuleOfItsOwn() throws IOException {
        write("old.json", LAMP);
        write(
                "new.json",
                LAMP.replace("0..100", "0..50")
                        .replace("\"name\": \"Lamp\"", "\"name\": \"Lamp\", \"version\": \"1.1\""));
        assertThat(run.lathe("breaking", "old.json", "new.json")).isZero();
        assertThat(run.lathe("breaking", "old.json", "new.json", "--fail-on-breaking", "wire,source"))
                .isZero();
        assertThat(run.lathe("breaking", "old.json", "new.json", "--fail-on-breaking", "wire,behaviour"))
                .isEqualTo(1);
        assertThat(run.lathe("breaking", "old.json", "new.json", "--policy", "oma-1.2"))
                .isEqualTo(1);
        assertThat(run.lathe("breaking", "old.json", "new.json", "--fail-on-breaking", "wires"))
                .isEqualTo(2);
        assertThat(run.err()).contains("did you mean \"wire\"?");
    }

    @Test
    void whatIsNoObjectCannotBeCompared() throws IOException {
        write("old.json", "{");
        write("new.json", LAMP);
        assertThat(run.lathe("breaking", "old.json", "new.json")).isEqualTo(2);
        assertThat(run.err()).contains("old.json holds no Object that could be compared");
    }

    @Test
    void rulesAreExplainedByIdAndByName() {
        assertThat(run.lathe("explain", "LWM402")).isZero();
        String byId = run.out();
        assertThat(byId).startsWith("LWM402 reversed-range (error)\n");
        run.lathe("explain", "reversed-range");
        assertThat(run.out()).isEqualTo(byId);
        assertThat(run.lathe("explain", "reversed-rnge")).isEqualTo(2);
        assertThat(run.err()).contains("did you mean \"reversed-range\"?");
        run.lathe("explain", "--list");
        assertThat(run.out().lines()).contains("LWM101  error  not-json: The file is not JSON.");
    }

    @Test
    void theStarterIsValidAndNeverWritesOverAFile() throws IOException {
        assertThat(run.lathe("init")).isZero();
        assertThat(run.lathe("validate", "--fail-on", "warning", "my-object.json"))
                .isZero();
        assertThat(run.out()).isEqualTo("0 errors, 0 warnings in 1 descriptor\n");
        assertThat(run.lathe("format", "--check", "my-object.json")).isZero();
        write("my-object.json", "mine");
        assertThat(run.lathe("init")).isEqualTo(2);
        assertThat(read("my-object.json")).isEqualTo("mine");
        assertThat(run.lathe("init", "--force")).isZero();
    }

    @Test
    void theSchemaMayLieBesideTheDescriptorsThatNameIt() throws IOException {
        assertThat(run.lathe("init", "--schema")).isZero();
        assertThat(read("lwm2m-descriptor.schema.json")).contains("https://json-schema.org/draft/2020-12/schema");
        assertThat(run.lathe("init")).isZero();
        assertThat(run.lathe("validate", ".")).isZero();
        assertThat(run.out()).isEqualTo("0 errors, 0 warnings in 1 descriptor\n");
    }

    @Test
    void payloadsAreDecodedAndEncodedWithTheNamesOfDescriptors() throws IOException {
        write("lamp.json", LAMP);
        assertThat(run.lathe(
                        "encode",
                        "--path",
                        "/42770/0",
                        "--format",
                        "tlv",
                        "--descriptors",
                        "lamp.json",
                        "On=true",
                        "Level=80"))
                .isZero();
        assertThat(run.out()).isEqualTo("c10001c10150\n");
        assertThat(run.lathe(
                        "decode",
                        "--path",
                        "/42770/0",
                        "--format",
                        "tlv",
                        "--descriptors",
                        "lamp.json",
                        "c1:00:01 0xc10178"))
                .isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                        /42770/0/0  On     Boolean  true
                        /42770/0/1  Level  Integer  120 /100  ! out of range 0..100
                        """);
    }

    @Test
    void aBrokenPayloadIsDecodedAsFarAsItGoes() {
        assertThat(run.lathe("decode", "--path", "/3/0", "--format", "tlv", "c10964c80014"))
                .isEqualTo(1);
        assertThat(run.out()).isEqualTo("/3/0/9  ?    0x64 or \"d\"\n");
        assertThat(run.err()).startsWith("lathe: TLV (11542) at octet 3, /3/0");
    }

    @Test
    void helpHasExamplesForEveryCommand() {
        assertThat(run.lathe("--help")).isZero();
        String all = run.out();
        for (String command : CommandTree.NAMES) {
            assertThat(all).contains("\n  " + command + " ");
            assertThat(run.lathe(command, "--help")).isZero();
            assertThat(run.out()).startsWith("Usage: lathe " + command).contains("\nExamples:\n");
        }
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(run.lathe("--version")).isZero();
        assertThat(run.out()).matches("lathe \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }

    @Test
    void completionKnowsEveryCommand() {
        assertThat(run.lathe("completion", "bash")).isZero();
        assertThat(run.out()).contains(CommandTree.NAMES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "validate",
                "validate --nonsense x",
                "validate x --limit many",
                "validate x --limit -1",
                "completion",
                "validate x --format jsn",
                "generate x",
                "decode",
                "decode --path 3/0 --format tlv 00",
                "decode --path /3/0 --format tlv 0g",
                "encode --path /3/0 --format tlv Battery=1",
                "breaking one",
                "explain",
                "completion fish",
                "--nonsense",
                "validate x --fix --update-baseline",
                "validate x --update-baseline",
                "breaking --against-git -x y"
            })
    void aWrongCallIsAnsweredWithASentence(String call) {
        assertThat(run.lathe(call.isEmpty() ? new String[0] : call.split(" ", -1)))
                .isEqualTo(2);
        assertThat(run.err()).startsWith("lathe: ").doesNotContain("\tat ").doesNotContain("Exception");
    }

    @Test
    void aStackTraceIsForWhoAsksForIt() {
        run.lathe("explain", "nonsense", "--stacktrace");
        assertThat(run.err()).startsWith("lathe: there is no rule").contains("\tat ");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private interface Change {
        void make() throws IOException;
    }

    /** Makes a change whenever it is waited for, and then has no more. */
    private static final class ScriptedWatcher implements Watcher {

        private final Deque<Change> changes;
        private List<Path> paths = List.of();

        ScriptedWatcher(Change... changes) {
            this.changes = new ArrayDeque<>(List.of(changes));
        }

        @Override
        public Watch over(Collection<Path> watched) {
            paths = List.copyOf(watched);
            return new Watch() {
                @Override
                public boolean awaitChange() throws FileException {
                    Change next = changes.poll();
                    if (next == null) {
                        return false;
                    }
                    try {
                        next.make();
                    } catch (IOException fault) {
                        throw new AssertionError(fault);
                    }
                    return true;
                }

                @Override
                public void close() {}
            };
        }
    }
}
