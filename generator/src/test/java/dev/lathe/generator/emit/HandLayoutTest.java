package dev.lathe.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HandLayoutTest {

    @Test
    void a_comment_of_one_sentence_takes_one_line() {
        assertThat(HandLayout.of("""
                    /**
                     * The mode.
                     */
                    int mode();
                """)).isEqualTo("""
                    /** The mode. */
                    int mode();
                """);
    }

    @Test
    void a_comment_of_more_stays_as_it_is() {
        String two = """
                    /**
                     * The mode.
                     *
                     * @return it
                     */
                    int mode();
                """;
        String wide = "    /**\n     * " + "x".repeat(110) + "\n     */\n    int mode();\n";

        assertThat(HandLayout.of(two)).isEqualTo(two);
        assertThat(HandLayout.of(wide)).isEqualTo(wide);
    }

    @Test
    void fields_that_say_nothing_more_stand_together() {
        assertThat(HandLayout.of("""
                    private final int present;

                    private final @Nullable Multiple<String> errorLog;

                    private int value = 3;

                    /** Documented. */
                    private long mode;

                    private void run();
                """)).isEqualTo("""
                    private final int present;
                    private final @Nullable Multiple<String> errorLog;

                    private int value = 3;

                    /** Documented. */
                    private long mode;

                    private void run();
                """);
    }

    @Test
    void constants_of_an_enumeration_stand_together() {
        assertThat(HandLayout.of("""
                        OFF(0),

                        LOW(-7L),

                        /** Documented. */
                        HIGH(2);

                        private final long code;
                """)).isEqualTo("""
                        OFF(0),
                        LOW(-7L),

                        /** Documented. */
                        HIGH(2);

                        private final long code;
                """);
    }

    @Test
    void a_body_without_statements_is_closed_where_it_opens() {
        assertThat(HandLayout.of("""
                    private Builder() {
                    }

                    void run() {
                        go();
                    }
                """)).isEqualTo("""
                    private Builder() {}

                    void run() {
                        go();
                    }
                """);
    }
}
