package dev.lathe.property;

import dev.lathe.generator.emit.GeneratedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Sources and the classes that javac makes of them, in memory, as strictly as a user may have it.
 *
 * @param messages of javac, each with the file it is about; empty if all is well
 * @param classes by name
 */
public record Compilation(List<Message> messages, Map<String, byte[]> classes) {

    private static final List<String> OPTIONS =
            List.of("-Xlint:all,-processing", "-Werror", "-proc:none", "-Xmaxerrs", "1000");

    /** @param file empty if it is about none */
    public record Message(String file, String text) {}

    /** Compiles sources that need no others. */
    public static Compilation of(Collection<GeneratedFile> sources) {
        return of(sources, Map.of());
    }

    /** Compiles sources against these classes. */
    public static Compilation of(Collection<GeneratedFile> sources, Map<String, byte[]> against) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (Memory memory = new Memory(javac.getStandardFileManager(found, null, null), against)) {
            javac.getTask(
                            null,
                            memory,
                            found,
                            OPTIONS,
                            null,
                            sources.stream().map(Source::new).toList())
                    .call();
            List<Message> messages = found.getDiagnostics().stream()
                    .filter(one -> one.getKind() != Diagnostic.Kind.NOTE) // how to get longer messages
                    .map(Compilation::message)
                    .toList();
            return new Compilation(
                    messages,
                    memory.classes.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, each -> each.getValue().toByteArray())));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Message message(Diagnostic<? extends JavaFileObject> one) {
        JavaFileObject source = one.getSource();
        return source == null
                ? new Message("", one.getKind() + " " + one.getMessage(null))
                : new Message(
                        source.toUri().getPath(),
                        one.getKind() + " " + source.toUri().getPath() + ":" + one.getLineNumber() + " "
                                + one.getMessage(null));
    }

    /** These classes and all that this test sees. */
    public static ClassLoader loader(Map<String, byte[]> classes) {
        return new Loader(classes);
    }

    private static final class Source extends SimpleJavaFileObject {
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

    private static final class Octets extends SimpleJavaFileObject {
        private final String name;
        private final byte[] content;

        Octets(String name, byte[] content) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
            this.name = name;
            this.content = content;
        }

        @Override
        public java.io.InputStream openInputStream() {
            return new java.io.ByteArrayInputStream(content);
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes = new TreeMap<>();
        private final Map<String, byte[]> against;

        Memory(StandardJavaFileManager manager, Map<String, byte[]> against) {
            super(manager);
            this.against = against;
        }

        @Override
        public Iterable<JavaFileObject> list(
                JavaFileManager.Location location,
                String packageName,
                java.util.Set<JavaFileObject.Kind> kinds,
                boolean recurse)
                throws IOException {
            List<JavaFileObject> all = new ArrayList<>();
            super.list(location, packageName, kinds, recurse).forEach(all::add);
            if (location == StandardLocation.CLASS_PATH && kinds.contains(JavaFileObject.Kind.CLASS)) {
                against.forEach((name, content) -> {
                    if (name.substring(0, Math.max(0, name.lastIndexOf('.'))).equals(packageName)) {
                        all.add(new Octets(name, content));
                    }
                });
            }
            return all;
        }

        @Override
        public String inferBinaryName(JavaFileManager.Location location, JavaFileObject file) {
            return file instanceof Octets octets ? octets.name : super.inferBinaryName(location, file);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            classes.put(name, octets);
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return octets;
                }
            };
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(Compilation.class.getClassLoader());
            this.classes = Map.copyOf(classes);
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
