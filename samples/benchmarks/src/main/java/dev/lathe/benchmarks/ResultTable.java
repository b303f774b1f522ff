package dev.lathe.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** What was measured, as Markdown: time and memory of ours, how many times more the peer takes, how much less the floor. */
final class ResultTable {

    /** What a row is about, and how many times more the peer must take at least, 0 where the peer cannot do it. */
    private record Row(String work, String name, double timeBudget, double memoryBudget) {

        boolean hasPeer() {
            return timeBudget > 0;
        }
    }

    private static final List<Row> ROWS = List.of(
            new Row("TLV decode into a typed value", "decode", 5, 6),
            new Row("TLV encode", "encode", 5, 6),
            new Row("early draft's JSON decode into a typed value", "decodeDraft0", 0, 0),
            new Row("early draft's JSON encode", "encodeDraft0", 0, 0));

    private static final String NONE = "–";

    /** Medians: what else the machine does meanwhile makes single iterations slow, never fast. */
    private record Cost(double nanoseconds, double octets) {

        String shown() {
            return String.format(Locale.ROOT, "%.0f ns, %.0f B", nanoseconds, octets);
        }
    }

    private final Map<String, Cost> costs = new LinkedHashMap<>();

    ResultTable(Collection<RunResult> results) {
        for (RunResult result : results) {
            double octets = Double.NaN;
            for (String name : result.getSecondaryResults().keySet()) {
                if (name.endsWith("gc.alloc.rate.norm")) {
                    octets = result.getSecondaryResults().get(name).getScore();
                }
            }
            costs.put(
                    result.getPrimaryResult().getLabel(),
                    new Cost(result.getPrimaryResult().getStatistics().getPercentile(50), octets));
        }
    }

    private Cost cost(String name) {
        Cost cost = costs.get(name);
        if (cost == null) {
            throw new IllegalStateException(name + " was not measured; there are " + costs.keySet());
        }
        return cost;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append("| work | Leshan | floor | Lathe | of Leshan's time | of its memory | of the floor's time |\n");
        text.append("|---|---|---|---|---|---|---|\n");
        for (Row row : ROWS) {
            Cost floor = cost(row.name + "Floor");
            Cost lathe = cost(row.name + "Lathe");
            Cost leshan = row.hasPeer() ? cost(row.name + "Leshan") : null;
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s | %s | %.2f × |%n",
                    row.work,
                    leshan == null ? NONE : leshan.shown(),
                    floor.shown(),
                    lathe.shown(),
                    leshan == null ? NONE : part(leshan.nanoseconds / lathe.nanoseconds, row.timeBudget),
                    leshan == null ? NONE : part(leshan.octets / lathe.octets, row.memoryBudget),
                    lathe.nanoseconds / floor.nanoseconds));
        }
        return text.append(String.format(
                        Locale.ROOT,
                        "%nJDK %s, %s %s, %d processors.%n",
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors()))
                .toString();
    }

    private static String part(double times, double budget) {
        return String.format(Locale.ROOT, "1/%.1f (budget 1/%.0f%s)", times, budget, times < budget ? ", missed" : "");
    }
}
