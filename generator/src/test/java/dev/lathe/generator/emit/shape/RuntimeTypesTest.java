package dev.lathe.generator.emit.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.palantir.javapoet.ClassName;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuntimeTypesTest {

    @Test
    void every_type_that_generated_code_names_exists_in_the_runtime() {
        List<ClassName> types = Arrays.stream(RuntimeTypes.class.getFields())
                .map(field -> {
                    try {
                        return (ClassName) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();

        assertThat(types).hasSizeGreaterThan(30).allSatisfy(type -> assertThatCode(
                        () -> Class.forName(type.reflectionName()))
                .doesNotThrowAnyException());
    }
}
