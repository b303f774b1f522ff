package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongestTextTest {

    /** Letters of one, two, three and four octets in UTF-8; those of four are two of three in a class file. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "温", "😀"})
    void a_name_of_65534_octets_compiles(String letter) {
        int octets = letter.codePointAt(0) > 0xFFFF ? 6 : letter.getBytes(StandardCharsets.UTF_8).length;
        String descriptor = """
                {"id": 42770, "name": "Table", "resources": [
                  {"id": 0, "name": "%s", "operations": "R", "type": "Float", "javaName": "cell"}]}""".formatted(letter.repeat(65_534 / octets));

        assertThat(InMemoryCompiler.compile(Emitted.whateverIsWarnedOf(descriptor))
                        .messages())
                .isEmpty();
    }
}
