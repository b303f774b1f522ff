package dev.lathe.generator.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void charactersThatHideOrTurnAreEscapedAndOthersAreNot() {
        assertThat(JsonText.quoted("größer 温度 😀 / \u00A0")).isEqualTo("\"größer 温度 😀 / \u00A0\"");
        assertThat(JsonText.quoted("\"\\\n\r\t\b\f\u0001\u007F"))
                .isEqualTo("\"\\\"\\\\\\n\\r\\t\\b\\f\\u0001\\u007F\"");
        assertThat(JsonText.quoted("\u2028\u2029\u202E\uFEFF")).isEqualTo("\"\\u2028\\u2029\\u202E\\uFEFF\"");
        assertThat(JsonText.quoted("\uD83D \uDE00")).isEqualTo("\"\\uD83D \\uDE00\"");
        assertThat(JsonText.quoted("\uDB40\uDC41")).isEqualTo("\"\\uDB40\\uDC41\"");
    }
}
