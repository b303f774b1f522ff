package dev.lathe.benchmarks.compiler;

import com.palantir.javapoet.JavaFile;
import dev.lathe.generator.emit.JavaEmission;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One JVM's share of the measurement: each stage once while everything is cold, then the whole again and again. The cold stages
 * come one after the other, so that JavaPoet renders for the first time where its share is measured.
 */
public final class CompilerRun {

    private static final int WARM_RUNS = 15;
    private static final int COUNTED = 5;

    private CompilerRun() {}

    /** Prints what one run took, as {@code name=milliseconds}. */
    public static void main(String[] arguments) throws IOException {
        Corpus corpus = Corpus.of(Path.of(arguments[0]));
        long begin = System.nanoTime();
        Corpus.Checked checked = corpus.checked();
        long afterCheck = System.nanoTime();
        List<JavaFile> files =
                JavaEmission.artefacts(checked.objects(), checked.names()).toList();
        long afterSpecs = System.nanoTime();
        List<String> texts = files.stream().map(JavaFile::toString).toList();
        long afterText = System.nanoTime();
        long characters = texts.stream()
                .map(JavaEmission::laidOut)
                .mapToLong(String::length)
                .sum();
        long afterLayout = System.nanoTime();
        print("cold.check", afterCheck - begin);
        print("cold.specs", afterSpecs - afterCheck);
        print("cold.text", afterText - afterSpecs);
        print("cold.layout", afterLayout - afterText);

        int emitted = 0;
        long[] whole = new long[WARM_RUNS];
        long[] check = new long[WARM_RUNS];
        for (int i = 0; i < WARM_RUNS; i++) {
            long start = System.nanoTime();
            Corpus.Checked again = corpus.checked();
            long half = System.nanoTime();
            emitted += JavaEmission.emit(again.objects(), again.names()).size();
            whole[i] = System.nanoTime() - start;
            check[i] = half - start;
        }
        print("warm.whole", median(whole));
        print("warm.check", median(check));
        System.out.println("characters=" + characters + " files=" + emitted);
    }

    private static long median(long[] times) {
        long[] last = Arrays.copyOfRange(times, times.length - COUNTED, times.length);
        Arrays.sort(last);
        return last[last.length / 2];
    }

    private static void print(String name, long nanoseconds) {
        System.out.printf(Locale.ROOT, "%s=%.1f%n", name, nanoseconds / 1e6);
    }
}
