package dev.lathe.generator.emit.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.palantir.javapoet.ClassName;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The generator knows the runtime by name only: each name must be one. */
class RuntimeTypesTest {

    @TestFactory
    Stream<DynamicTest> every_name_is_a_type() throws IllegalAccessException {
        return names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> assertThatCode(
                                () -> Class.forName(name, false, getClass().getClassLoader()))
                        .doesNotThrowAnyException()));
    }

    @Test
    void there_are_names() throws IllegalAccessException {
        assertThat(names()).hasSizeGreaterThan(30);
    }

    private static List<String> names() throws IllegalAccessException {
        List<String> names = new ArrayList<>();
        for (Field field : RuntimeTypes.class.getDeclaredFields()) {
            if (field.getType() == ClassName.class) {
                names.add(((ClassName) field.get(null)).reflectionName());
            }
        }
        return names;
    }
}
