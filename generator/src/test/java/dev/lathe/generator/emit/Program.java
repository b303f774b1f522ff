package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** What a user writes against generated code, compiled together with it. */
final class Program {

    private static final String IMPORTS = """
            package emitted;
            import dev.lathe.codec.*;
            import dev.lathe.message.*;
            import dev.lathe.path.*;
            import dev.lathe.payload.*;
            import dev.lathe.payload.tlv.*;
            import dev.lathe.spec.*;
            import dev.lathe.stub.*;
            import dev.lathe.stub.client.*;
            import dev.lathe.stub.server.*;
            import dev.lathe.value.*;
            import java.time.*;
            import java.util.*;
            import java.util.concurrent.*;
            """;

    private Program() {}

    /** What javac says of a class body beside the code of a descriptor in {@code src/test/resources/objects}. */
    static List<String> messages(String file, String body) throws IOException {
        return compile(descriptor(file), body).messages();
    }

    /** As {@link #messages}, beside the code of this descriptor. */
    static List<String> messagesBeside(String descriptor, String body) {
        return compile(descriptor, body).messages();
    }

    /** What {@code Object call()} in the class body returns, in a package with the code of such a descriptor. */
    static Object run(String file, String body) throws Exception {
        return runBeside(descriptor(file), body);
    }

    /** As {@link #run}, beside the code of this descriptor. */
    static Object runBeside(String descriptor, String body) throws Exception {
        InMemoryCompiler.Result result = compile(descriptor, body);
        assertThat(result.messages()).isEmpty();
        Constructor<?> program = result.classes().loadClass("emitted.Program").getDeclaredConstructor();
        program.setAccessible(true);
        return ((Callable<?>) program.newInstance()).call();
    }

    private static String descriptor(String file) throws IOException {
        return Files.readString(Path.of("src/test/resources/objects", file));
    }

    private static InMemoryCompiler.Result compile(String descriptor, String body) {
        List<GeneratedFile> files = new ArrayList<>(Emitted.whateverIsWarnedOf(descriptor));
        files.add(new GeneratedFile(
                "emitted/Program.java",
                IMPORTS + "final class Program implements Callable<Object> {\n" + body + "\n}\n"));
        return InMemoryCompiler.compile(files);
    }
}
