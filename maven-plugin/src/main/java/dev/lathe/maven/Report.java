package dev.lathe.maven;

import dev.lathe.generator.CompileResult;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.diagnostic.TextRenderer;
import dev.lathe.generator.file.FileException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Says in the build's log what came of a compilation. */
final class Report {

    private final Log log;

    Report(Log log) {
        this.log = log;
    }

    void tell(CompileResult result, int descriptors) throws MojoFailureException {
        if (!result.succeeded()) {
            lines(result.diagnostics(), descriptors, log::error);
            throw new MojoFailureException(failure(result.diagnostics().count(Severity.ERROR)));
        }
        if (!result.diagnostics().isEmpty()) {
            lines(result.diagnostics(), descriptors, log::warn);
        }
        result.edited()
                .forEach(file -> log.warn("LwM2M: " + file
                        + " had been edited by hand and was generated anew or removed; change its descriptor instead"));
        if (descriptors > 0 || !result.removed().isEmpty()) {
            log.info("LwM2M: " + descriptors + (descriptors == 1 ? " descriptor, " : " descriptors, ")
                    + result.written().size() + " sources written, "
                    + result.unchanged().size() + " unchanged, "
                    + result.removed().size() + " removed");
        }
    }

    /** Descriptors that cannot be read do not hide the faults of the others, and nothing is generated. */
    void tellUnread(List<FileException> troubles, Diagnostics others, int descriptors) throws MojoExecutionException {
        if (!others.isEmpty()) {
            lines(others, descriptors, others.hasErrors() ? log::error : log::warn);
        }
        troubles.forEach(each -> log.error(each.getMessage()));
        FileException first = troubles.get(0);
        throw new MojoExecutionException(
                troubles.size() == 1
                        ? first.getMessage()
                        : first.getMessage() + " (and " + (troubles.size() - 1) + " more, listed above)",
                first);
    }

    /** Line by line, for the log marks lines. */
    private static void lines(Diagnostics diagnostics, int descriptors, Consumer<CharSequence> log) {
        new TextRenderer().render(diagnostics, descriptors).lines().forEach(log);
    }

    private static String failure(int errors) {
        return errors == 1
                ? "1 error in the LwM2M Object descriptors: correct it at the place listed above and build again"
                : errors
                        + " errors in the LwM2M Object descriptors: correct them at the places listed above and build again";
    }
}
