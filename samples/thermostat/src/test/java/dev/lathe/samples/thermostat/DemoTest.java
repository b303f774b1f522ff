package dev.lathe.samples.thermostat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DemoTest {

    @Test
    @Timeout(60)
    void the_demo_prints_the_conversation_of_the_readme() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        Demo.run(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"))
                .isEqualTo(Files.readString(Path.of("src/test/resources/conversation.txt")));
    }
}
