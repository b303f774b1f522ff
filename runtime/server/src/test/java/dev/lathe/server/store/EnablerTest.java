package dev.lathe.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnablerTest {

    @Test
    void SQ_2_noSpellingOfAVersionNamesTheEarlyDraft() {
        assertThat(Enabler.of("1.1")).contains(Enabler.V1_1);
        assertThat(Enabler.of(Enabler.DRAFT_0.toString())).isEmpty();
        assertThat(Enabler.of("DRAFT_0")).isEmpty();
    }

    @Test
    void SQ_2_theEarlyDraftIsBeforeAllVersionsOfLwM2m() {
        assertThat(Enabler.DRAFT_0.isAtLeast(Enabler.V1_0)).isFalse();
        assertThat(Enabler.V1_2.isAtLeast(Enabler.V1_1)).isTrue();
    }
}
