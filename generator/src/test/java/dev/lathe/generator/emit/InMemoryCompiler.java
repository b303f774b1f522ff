package dev.lathe.generator.emit;

import dev.lathe.stub.server.RemoteType;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.slf4j.Logger;

/**
 * Compiles sources as strictly as a user may: {@code -Xlint:all -Werror --release 17}, with Javadoc checked of all that a user
 * sees. Missing comments count; private members need none, as in sources written by hand.
 */
final class InMemoryCompiler {

    /**
     * @param messages of javac, empty if all is well
     * @param octets of the class files, by the names of their classes
     */
    record Result(List<String> messages, ClassLoader classes, Map<String, byte[]> octets) {}

    private static final List<String> STRICT =
            List.of("-Xlint:all", "-Werror", "-Xdoclint:all/protected", "--release", "17", "-proc:none");

    private InMemoryCompiler() {}

    static Result compile(List<GeneratedFile> files) {
        return compile(files, List.of());
    }

    /** Files with a {@code module-info.java} among them, against the runtime as a module. */
    static Result compileModule(List<GeneratedFile> files) {
        String modules = Stream.of(RemoteType.class, NullMarked.class, Logger.class)
                .map(each -> Path.of(URI.create(each.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .collect(Collectors.joining(File.pathSeparator));
        return compile(files, List.of("--module-path", modules, "--class-path", ""));
    }

    private static Result compile(List<GeneratedFile> files, List<String> options) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Memory memory = new Memory(javac.getStandardFileManager(diagnostics, null, null));
        List<Source> sources = files.stream().map(Source::new).toList();
        StringWriter rest = new StringWriter();
        javac.getTask(
                        rest,
                        memory,
                        diagnostics,
                        Stream.concat(STRICT.stream(), options.stream()).toList(),
                        null,
                        sources)
                .call();
        List<String> messages = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.NOTE) {
                continue; // how to get longer messages
            }
            messages.add(diagnostic.getKind() + " "
                    + (diagnostic.getSource() == null
                            ? ""
                            : diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber())
                    + " " + diagnostic.getMessage(null));
        }
        Map<String, byte[]> octets = new HashMap<>();
        memory.classes.forEach((name, file) -> octets.put(name, file.toByteArray()));
        return new Result(messages, new Loader(octets), octets);
    }

    static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(GeneratedFile file) {
            super(URI.create("memory:///" + file.path()), Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

        Memory(StandardJavaFileManager manager) {
            super(manager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            classes.put(name, octets);
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() throws IOException {
                    return octets;
                }
            };
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(InMemoryCompiler.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] octets = classes.get(name);
            if (octets == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, octets, 0, octets.length);
        }
    }
}
