package dev.lathe.samples.thermostat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The CoAP client of libcoap, from Debian's {@code libcoap3-bin}, as a process for each request. */
final class LibcoapClient {

    private final Path folder;

    /** @param folder for its files, which nobody else uses */
    LibcoapClient(Path folder) {
        this.folder = folder;
    }

    /** Where it is; empty if it is not installed. */
    static String tool() {
        return Stream.of("coap-client-notls", "coap-client")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse("");
    }

    String text(String... arguments) throws Exception {
        return new String(run(arguments), StandardCharsets.UTF_8).strip();
    }

    String hex(String... arguments) throws Exception {
        Path payload = folder.resolve("payload");
        List<String> all = new ArrayList<>(List.of("-o", payload.toString()));
        all.addAll(List.of(arguments));
        run(all.toArray(String[]::new));
        return HexFormat.of().formatHex(Files.readAllBytes(payload));
    }

    /** What it printed: a payload, or an error's code and diagnostic. */
    private byte[] run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(tool(), "-B", "10"));
        command.addAll(List.of(arguments));
        Path printed = folder.resolve("printed");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertThat(process.waitFor(20, TimeUnit.SECONDS))
                .as("%s ended", command)
                .isTrue();
        return Files.readAllBytes(printed);
    }
}
