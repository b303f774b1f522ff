package dev.lathe.generator;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.generator.lint.LintSettings;
import dev.lathe.generator.naming.PackageLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "com.acme.objects", "com.acme.v1", "javax.thing", "de.bücher", "open.module"})
    void aModuleMayBeCalled(String name) {
        assertThatCode(() -> request(name)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''             | the module name is empty",
                "com..acme      | has a dot too many",
                "com.my-company | module name \"com.my-company\" holds \"my-company\", which is no identifier of Java",
                "com.class      | holds \"class\", a word of Java itself",
                "java.lwm2m     | belongs to the Java platform",
                "jdk.lwm2m      | belongs to the Java platform",
                "dev.lathe.core | is that of the runtime, which generated code requires"
            })
    void aModuleMayNotBeCalled(String name, String reason) {
        assertThatThrownBy(() -> request(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason)
                .hasMessageEndingWith(
                        "; write the name of the module's main package, or another like it, such as com.acme.objects");
    }

    private static CompileRequest request(String moduleName) {
        return new CompileRequest(
                List.of(),
                "com.acme",
                PackageLayout.FLAT,
                Optional.of(moduleName),
                Path.of("out"),
                LintSettings.standard());
    }
}
