package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.link.FrontEnd;
import dev.lathe.generator.model.ObjectModel;
import dev.lathe.generator.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargestObjectTest {

    @ParameterizedTest
    @ValueSource(strings = {"Float", "Integer", "Boolean", "String"})
    void the_largest_object_there_is_room_for_compiles(String type) {
        int size = IntStream.range(1, 300)
                .filter(number -> !JavaEmission.hasRoomFor(object(number, type)))
                .findFirst()
                .orElseThrow();

        assertThat(size).isGreaterThan(100);
        assertThat(InMemoryCompiler.compile(Emitted.of(descriptor(size - 1, type)))
                        .messages())
                .isEmpty();
    }

    private static ObjectModel object(int resources, String type) {
        return FrontEnd.read(List.of(SourceFile.of("test.json", descriptor(resources, type))))
                .objects()
                .get(0);
    }

    private static String descriptor(int resources, String type) {
        return IntStream.range(0, resources)
                .mapToObj(id -> "{\"id\": %d, \"name\": \"Cell %d\", \"operations\": \"RW\", \"type\": \"%s\"}"
                        .formatted(id, id, type))
                .collect(Collectors.joining(",", "{\"id\": 42770, \"name\": \"Table\", \"resources\": [", "]}"));
    }
}
