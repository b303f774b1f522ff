package dev.lathe.benchmarks.compiler;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What was measured of the compiler, as Markdown, beside its budgets. */
final class CompilerTable {

    private static final double COLD_BUDGET = 1.6;
    private static final double WARM_BUDGET = 1000;
    private static final double JAVAC_BUDGET = 20;
    private static final int METHOD_BUDGET = 8000;

    private static final List<String> STAGES = List.of("cold.check", "cold.specs", "cold.text", "cold.layout");

    /** What one way makes of the corpus. */
    record Output(int files, long octets, double javacSeconds, ClassSizes classes) {}

    record Sizes(Output lathe, Output jsonSchema) {}

    private final Corpus.Checked corpus;
    private final Map<String, List<Double>> times;
    private final Sizes sizes;

    CompilerTable(Corpus corpus, Map<String, List<Double>> times, Sizes sizes) {
        this.corpus = corpus.checked();
        this.times = times;
        this.sizes = sizes;
    }

    private List<Double> all(String name) {
        return Objects.requireNonNull(times.get(name), () -> name + " was not measured");
    }

    private double median(String name) {
        return CompilerMeasurement.median(all(name));
    }

    /** The median of the ratios, each of one run. */
    private double ratio(String... base) {
        List<Double> ratios = new java.util.ArrayList<>();
        for (int run = 0; run < all("cold.text").size(); run++) {
            double below = 0;
            for (String name : base) {
                below += all(name).get(run);
            }
            double whole = 0;
            for (String name : STAGES) {
                whole += all(name).get(run);
            }
            ratios.add(whole / below);
        }
        return CompilerMeasurement.median(ratios);
    }

    @Override
    public String toString() {
        double cold = ratio("cold.specs", "cold.text");
        return String.format(
                        Locale.ROOT,
                        "%d Objects with %d Resources, %d JVMs:%n%n",
                        corpus.objects().size(),
                        corpus.resources(),
                        all("cold.text").size())
                + "| work | time | budget |\n|---|---|---|\n"
                + String.format(
                        Locale.ROOT,
                        "| cold: read and check | %.0f ms | |%n| cold: build JavaPoet's specs | %.0f ms | |%n"
                                + "| cold: JavaPoet renders them | %.0f ms | |%n"
                                + "| cold: lay the text out | %.0f ms | |%n",
                        median("cold.check"),
                        median("cold.specs"),
                        median("cold.text"),
                        median("cold.layout"))
                + String.format(
                        Locale.ROOT,
                        "| cold: all of it, of JavaPoet alone (specs and rendering) | %.2f × | %s |%n"
                                + "| cold: all of it, of rendering alone | %.2f × | |%n",
                        cold,
                        budget(cold <= COLD_BUDGET, "1.6 ×"),
                        ratio("cold.text"))
                + String.format(
                        Locale.ROOT,
                        "| warm: all of it | %.0f ms | %s |%n| warm: read and check | %.0f ms | %s |%n",
                        median("warm.whole"),
                        budget(median("warm.whole") <= WARM_BUDGET, "1000 ms"),
                        median("warm.check"),
                        budget(median("warm.check") <= 150, "150 ms"))
                + String.format(
                        Locale.ROOT,
                        "| javac of all that comes out | %.1f s | %s |%n",
                        sizes.lathe.javacSeconds,
                        budget(sizes.lathe.javacSeconds <= JAVAC_BUDGET, "20 s"))
                + "\n| for each Resource | source | classes | javac |\n|---|---|---|---|\n"
                + row("Lathe: value, client stub, server stub", sizes.lathe)
                + row("JSON Schema and jsonschema2pojo: data classes", sizes.jsonSchema)
                + String.format(
                        Locale.ROOT,
                        "%nThe largest method has %d octets of code (%s): `%s`.%n%nJDK %s, %s %s, %d processors.%n",
                        sizes.lathe.classes.largestCode(),
                        budget(sizes.lathe.classes.largestCode() <= METHOD_BUDGET, "budget 8000"),
                        sizes.lathe.classes.largest(),
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors());
    }

    private String row(String way, Output output) {
        return String.format(
                Locale.ROOT,
                "| %s | %d B | %d B | %.1f s |%n",
                way,
                output.octets / corpus.resources(),
                output.classes.octets() / corpus.resources(),
                output.javacSeconds);
    }

    private static String budget(boolean kept, String budget) {
        return kept ? budget : budget + ", missed";
    }
}
