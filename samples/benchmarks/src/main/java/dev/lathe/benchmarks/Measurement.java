package dev.lathe.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures everything in one run and puts the table into the README. */
public final class Measurement {

    private static final String BEGIN = "<!-- measured -->";
    private static final String END = "<!-- /measured -->";

    private Measurement() {}

    /** @param arguments the README to change, and the number of forks */
    public static void main(String[] arguments) throws RunnerException, IOException {
        Path readme = Path.of(arguments[0]);
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(TlvBenchmark.class.getSimpleName())
                        .include(Draft0JsonBenchmark.class.getSimpleName())
                        .forks(Integer.parseInt(arguments[1]))
                        .warmupIterations(5)
                        .warmupTime(TimeValue.milliseconds(800))
                        .measurementIterations(20)
                        .measurementTime(TimeValue.milliseconds(300))
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build())
                .run();
        String text = Files.readString(readme);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException(readme + " has no place for the table between " + BEGIN + " and " + END);
        }
        String table = new ResultTable(results).toString();
        Files.writeString(readme, text.substring(0, begin + BEGIN.length()) + "\n" + table + text.substring(end));
        System.out.println(table);
    }
}
