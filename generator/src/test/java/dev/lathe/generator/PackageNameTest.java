package dev.lathe.generator;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "com.acme.objects", "com.acme._3d", "javax.thing", "javaish", "de.bücher", "record.var"})
    void aPackageMayBeCalled(String name) {
        assertThatCode(() -> request(name)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''             | the package name is empty",
                "' '            | the package name is empty",
                "com..acme      | has a dot too many",
                ".com           | has a dot too many",
                "com.           | has a dot too many",
                "com.my-company | holds \"my-company\", which is no identifier of Java",
                "com.3d         | holds \"3d\", which is no identifier of Java",
                "com/acme       | holds \"com/acme\", which is no identifier of Java",
                "com.class      | holds \"class\", a word of Java itself",
                "com._          | holds \"_\", a word of Java itself",
                "java           | belongs to the Java platform",
                "java.lwm2m     | belongs to the Java platform"
            })
    void aPackageMayNotBeCalled(String name, String reason) {
        assertThatThrownBy(() -> request(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason)
                .hasMessageEndingWith("write lower-case words with dots between them, such as com.acme.objects");
    }

    private static CompileRequest request(String packageName) {
        return new CompileRequest(List.of(), packageName, Path.of("out"));
    }
}
