package dev.lathe.generator.emit;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs the JDK's {@code javadoc} over sources in memory, as strictly as it can be. */
final class InMemoryDocumentation {

    private InMemoryDocumentation() {}

    /** What {@code javadoc -Xdoclint:all -Werror} has to say. */
    static List<String> messages(List<GeneratedFile> files, Path output) {
        DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StandardJavaFileManager manager = javadoc.getStandardFileManager(diagnostics, null, null);
        List<String> messages = new ArrayList<>();
        boolean done = javadoc.getTask(
                        new StringWriter(),
                        manager,
                        diagnostics,
                        null,
                        List.of("-Xdoclint:all", "-Werror", "-quiet", "-notimestamp", "-d", output.toString()),
                        files.stream().map(InMemoryCompiler.Source::new).toList())
                .call();
        for (Diagnostic<? extends JavaFileObject> each : diagnostics.getDiagnostics()) {
            if (each.getKind() != Diagnostic.Kind.NOTE) {
                messages.add(each.toString());
            }
        }
        if (!done && messages.isEmpty()) {
            messages.add("javadoc failed without a word");
        }
        return messages;
    }
}
