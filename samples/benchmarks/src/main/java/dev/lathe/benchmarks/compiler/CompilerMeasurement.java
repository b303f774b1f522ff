package dev.lathe.benchmarks.compiler;

import dev.lathe.generator.emit.GeneratedFile;
import dev.lathe.generator.emit.JavaEmission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Measures the compiler over a corpus, and puts the table into the README. */
public final class CompilerMeasurement {

    private static final String BEGIN = "<!-- compiler -->";
    private static final String END = "<!-- /compiler -->";

    private CompilerMeasurement() {}

    /** @param arguments the README to change, the number of JVMs, the corpus, and that of who does not have it */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path corpus = Path.of(arguments[2]);
        if (!Files.isDirectory(corpus)) {
            System.out.println(corpus + " is not there: the Objects of " + arguments[3]
                    + " are measured instead; -Dbench.corpus=… names a folder of descriptors or DDF files");
            corpus = Path.of(arguments[3]);
        }
        Map<String, List<Double>> times = new TreeMap<>();
        for (int run = Integer.parseInt(arguments[1]); run > 0; run--) {
            run(corpus).forEach((name, time) -> times.computeIfAbsent(name, any -> new ArrayList<>())
                    .add(time));
        }
        String table = new CompilerTable(Corpus.of(corpus), times, sizes(corpus)).toString();
        System.out.println(table);
        write(Path.of(arguments[0]), table);
    }

    private static Map<String, Double> run(Path corpus) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        java("java"),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        CompilerRun.class.getName(),
                        corpus.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, Double> times = new TreeMap<>();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("a run failed: " + output);
        }
        for (String line :
                output.lines().filter(each -> each.matches("[a-z.]+=[0-9.]+")).toList()) {
            int sign = line.indexOf('=');
            times.put(line.substring(0, sign), Double.parseDouble(line.substring(sign + 1)));
        }
        return times;
    }

    private static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    private static CompilerTable.Sizes sizes(Path folder) throws IOException, InterruptedException {
        Corpus.Checked checked = Corpus.of(folder).checked();
        Path root = Files.createTempDirectory("compiler-measurement");
        try {
            Path ours = root.resolve("lathe");
            for (GeneratedFile file : JavaEmission.emit(checked.objects(), checked.names())) {
                Path target = ours.resolve(file.path());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.text());
            }
            Path theirs = Files.createDirectories(root.resolve("schema"));
            JsonSchemaRoute.generate(checked.objects(), checked.names(), theirs);
            return new CompilerTable.Sizes(compiled(ours), compiled(theirs));
        } finally {
            delete(root);
        }
    }

    private static CompilerTable.Output compiled(Path sources) throws IOException, InterruptedException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(sources)) {
            files = found.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        long octets = 0;
        for (Path file : files) {
            octets += Files.size(file);
        }
        Path list = sources.resolve("files.txt");
        Files.write(list, files.stream().map(Path::toString).toList());
        Path classes = Files.createDirectories(sources.resolve("classes"));
        long begin = System.nanoTime();
        Process javac = new ProcessBuilder(
                        java("javac"),
                        "-proc:none",
                        "-nowarn",
                        "-J-Xmx1g",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        "@" + list)
                .inheritIO()
                .start();
        int code = javac.waitFor();
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (code != 0) {
            throw new IllegalStateException("javac does not take what was generated in " + sources);
        }
        return new CompilerTable.Output(files.size(), octets, seconds, ClassSizes.below(classes));
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    static double median(List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static void write(Path readme, String table) throws IOException {
        String text = Files.readString(readme);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "%s has no place for the table between %s and %s", readme, BEGIN, END));
        }
        Files.writeString(readme, text.substring(0, begin + BEGIN.length()) + "\n" + table + text.substring(end));
    }
}
