package dev.lathe.generator.emit;

import java.util.List;

/** Single sources, compiled as strictly as generated ones. */
public final class Compiled {

    private Compiled() {}

    /** What javac says. */
    public static List<String> messages(String path, String source) {
        return InMemoryCompiler.compile(List.of(new GeneratedFile(path, source)))
                .messages();
    }
}
