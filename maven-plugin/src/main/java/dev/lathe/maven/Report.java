package dev.lathe.maven;

import dev.lathe.generator.CompileResult;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.diagnostic.TextRenderer;
import java.util.function.Consumer;
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
            lines(result, descriptors, log::error);
            throw new MojoFailureException(failure(result.diagnostics().count(Severity.ERROR)));
        }
        if (!result.diagnostics().isEmpty()) {
            lines(result, descriptors, log::warn);
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

    /** Line by line, for the log marks lines. */
    private static void lines(CompileResult result, int descriptors, Consumer<CharSequence> log) {
        new TextRenderer().render(result.diagnostics(), descriptors).lines().forEach(log);
    }

    private static String failure(int errors) {
        return errors == 1
                ? "1 error in the LwM2M Object descriptors: correct it at the place listed above and build again"
                : errors
                        + " errors in the LwM2M Object descriptors: correct them at the places listed above and build again";
    }
}
