package dev.lathe.generator.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.generator.compatibility.Policy;
import dev.lathe.generator.diagnostic.RangeRule;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.naming.PackageLayout;
import dev.lathe.generator.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

    @Test
    void everyKeyIsHeard() throws SettingsException {
        Settings settings = read("""
                { "$schema": "anything",
                  "rules": { "LWM420": "error" }, "failOn": "warning", "limit": 7,
                  "baseline": "old.json", "policy": "oma-1.2", "package": "com.acme",
                  "packageLayout": "by-version", "moduleName": "com.acme.module" }
                """);
        assertThat(settings.levels().of(RangeRule.UNKNOWN_UNIT)).contains(Severity.ERROR);
        assertThat(settings.failOn()).contains(Severity.WARNING);
        assertThat(settings.limit()).hasValue(7);
        assertThat(settings.baseline()).contains("old.json");
        assertThat(settings.policy()).contains(Policy.OMA_1_2);
        assertThat(settings.packageName()).contains("com.acme");
        assertThat(settings.packageLayout()).contains(PackageLayout.BY_VERSION);
        assertThat(settings.moduleName()).contains("com.acme.module");
    }

    @Test
    void nothingSaidIsNothingChanged() throws SettingsException {
        assertThat(read("{}").failOn()).isEmpty();
        assertThat(read("{}").limit()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{ \"limit\": 0 }|lathe.json:1:12: \"limit\" must be a whole number, 1 or more; write digits alone, as in 500",
                "{ \"limit\": \"9\" }|lathe.json:1:12: \"limit\" must be a whole number, 1 or more; write digits alone, as in 500",
                "{ \"limit\": 99999999999 }|lathe.json:1:12: \"limit\" must be a whole number, 1 or more; write digits alone, as in 500",
                "{ \"policy\": \"oma-1.3\" }|lathe.json:1:13: \"oma-1.3\" is no value of \"policy\"; did you mean \"oma-1.1\"?",
                "{ \"rules\": [] }|lathe.json:1:12: here must be an object, not an array; write { … }",
                "{ \"package\": 1 }|lathe.json:1:14: \"package\" must be a text, not a number; write it in double quotes",
                "[]|lathe.json:1:1: here must be an object, not an array; write { … }",
            })
    void aFaultHasItsPlaceAndItsRemedy(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(SettingsException.class)
                .hasMessage(message);
    }

    @Test
    void whatIsNoJsonIsSaidSo() {
        assertThatThrownBy(() -> read("{ \"limit\" 5 }"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("lathe.json:1:10: a key without a value");
    }

    private static Settings read(String text) throws SettingsException {
        return SettingsReader.read(SourceFile.of("lathe.json", text));
    }
}
