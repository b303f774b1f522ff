package dev.lathe.generator.report;

import java.io.IOException;

/** One way to write a report down. */
public interface ReportRenderer {

    /**
     * Writes the whole report; lines end in {@code \n}, and so does the last.
     *
     * @throws IOException only what {@code out} throws
     */
    void render(Report report, Appendable out) throws IOException;
}
