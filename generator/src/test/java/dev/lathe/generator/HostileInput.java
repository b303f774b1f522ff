package dev.lathe.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.lathe.generator.diagnostic.Diagnostic;
import dev.lathe.generator.diagnostic.Diagnostics;
import dev.lathe.generator.diagnostic.Notation;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.SourceText;
import dev.lathe.generator.diagnostic.TextRenderer;
import dev.lathe.generator.lint.LintSettings;
import dev.lathe.generator.source.SourceFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What holds of any file whatever: it ends in diagnostics, every one of them has its place inside the file, and it does not
 * take long.
 */
final class HostileInput {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Of the processor, not of the clock, so that a busy machine does not matter; a usual file takes a hundredth. */
    private static final Duration LONGEST = Duration.ofSeconds(4);

    /** What a file may take of memory. */
    static long mostBytes(long length) {
        return 64 * length + (64L << 20);
    }

    private HostileInput() {}

    /** @param usedBytes allocated from beginning to end; those in use at any moment are fewer */
    record Outcome(boolean isRefused, long usedBytes, Duration time) {}

    /** @throws AssertionError if something of this does not hold */
    static Outcome check(byte[] content) {
        SourceFile file = SourceFile.of("hostile", content);
        long bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
        long timeBefore = THREADS.getCurrentThreadCpuTime();
        Analysis result = Analysis.forCode(new CompileRequest(List.of(file), "hostile", Path.of("none")));
        Duration time = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - timeBefore);
        long used = THREADS.getCurrentThreadAllocatedBytes() - bytesBefore;

        Diagnostics found = result.report().everything();
        found.forEach(HostileInput::assertPlacesAreInside);
        assertThat(new TextRenderer().render(found, 1)).endsWith(" in 1 descriptor\n");
        boolean mayBeOfNone = file.notation() == Notation.XML; // those of OMA's registry that define no Object
        assertThat(found.hasErrors() || mayBeOfNone || !result.objects().isEmpty())
                .as("errors or Objects: %s", found)
                .isTrue();
        assertThat(time).as("time of the processor").isLessThan(LONGEST);
        return new Outcome(found.hasErrors(), used, time);
    }

    /** Checks as well what may come after: formatting, importing and mending. */
    static Outcome checkAll(byte[] content) {
        Outcome outcome = check(content);
        SourceFile file = SourceFile.of("hostile", content);
        Formatter.format(file).text().ifPresent(text -> assertThat(
                        Formatter.format(SourceFile.of("hostile", text)).isChanged())
                .isFalse());
        Importer.read(List.of(file), LintSettings.standard()).files().forEach(each -> assertThat(
                        Formatter.format(SourceFile.of(each.name(), each.text()))
                                .isChanged())
                .isFalse());
        LatheCompiler.fix(List.of(file), LintSettings.standard());
        return outcome;
    }

    private static void assertPlacesAreInside(Diagnostic diagnostic) {
        assertIsInside(diagnostic.place());
        diagnostic.related().ifPresent(HostileInput::assertIsInside);
    }

    /** By hand, for there are millions of them. */
    private static void assertIsInside(Place place) {
        SourceText source = place.source();
        boolean inside = 0 <= place.offset()
                && place.offset() <= place.end()
                && place.end() <= source.text().length()
                && 1 <= place.line()
                && place.line() <= source.lines()
                && 1 <= place.column()
                && place.column() <= source.line(place.line()).length() + 1;
        if (!inside) {
            throw new AssertionError(place + " lies outside its file");
        }
    }
}
