package dev.lathe.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {

    private static final List<String> KEYS = List.of("id", "name", "operations", "units", "lwm2mVersion");

    @Test
    void findsTheWordWithTheFewestLettersWrong() {
        assertThat(DidYouMean.closest("operation", KEYS)).contains("operations");
        assertThat(DidYouMean.closest("nmae", KEYS)).contains("name");
        assertThat(DidYouMean.closest("LWM2MVERSION", KEYS)).contains("lwm2mVersion");
        assertThat(DidYouMean.closest("unit", KEYS)).contains("units");
    }

    @Test
    void guessesNothingFarFetched() {
        assertThat(DidYouMean.closest("colour", KEYS)).isEmpty();
        assertThat(DidYouMean.closest("x", KEYS)).isEmpty();
        assertThat(DidYouMean.closest("", KEYS)).isEmpty();
        assertThat(DidYouMean.closest("n".repeat(100_000), KEYS)).isEmpty();
    }

    @Test
    void offersTheChoiceWhereItHasNoGuess() {
        assertThat(DidYouMean.remedy("colour", List.of("id", "name"))).isEqualTo("choose one of: id, name");
        assertThat(DidYouMean.remedy("nam", List.of("id", "name"))).isEqualTo("did you mean \"name\"?");
    }
}
