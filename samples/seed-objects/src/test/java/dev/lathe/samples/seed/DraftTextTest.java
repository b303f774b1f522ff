package dev.lathe.samples.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our descriptors beside the draft's own text. */
class DraftTextTest {

    private static final String LAST_HEADING = "\tOperations\n";

    @Test
    void the_objects_are_those_of_the_table_in_7_4() throws IOException {
        Path draft = Path.of(System.getProperty("lathe.reference", ""), "seed", "oma-lwm2m-draft.txt");
        assumeTrue(
                Files.exists(draft),
                () -> "skipped: " + draft + " is missing; -Dlathe.reference names the folder of reference material");

        assertThat(SeedObjects.table()).containsExactlyElementsOf(table(Files.readString(draft)));
    }

    /** A row has six cells, a line each behind a tab, and ends with an empty line; the table ends with an empty row. */
    private static List<String> table(String text) {
        String section = text.substring(text.indexOf("Example Objects and Resources\n\n"));
        int begin = section.indexOf(LAST_HEADING) + LAST_HEADING.length();
        List<String> rows = new ArrayList<>();
        for (String row : section.substring(begin, section.indexOf("\n\n\n", begin))
                .strip()
                .split("\n\n", -1)) {
            List<String> cells =
                    Arrays.stream(row.split("\n", -1)).map(String::strip).toList();
            rows.add(
                    cells.get(0).isEmpty()
                            ? SeedObjects.resource(cells.get(4), cells.get(3), operations(cells.get(5)))
                            : SeedObjects.object(cells.get(2), cells.get(0), cells.get(1)));
        }
        return rows;
    }

    /** The draft reads a Resource whose operations it left blank. */
    private static String operations(String cell) {
        return cell.isEmpty() ? "R" : cell.replace(", ", "");
    }
}
