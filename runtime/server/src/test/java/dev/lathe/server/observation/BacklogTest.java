package dev.lathe.server.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.server.ScriptedDevice;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private final Backlog backlog = new Backlog();

    private String poll() {
        return new String(Objects.requireNonNull(backlog.poll()).payload(), StandardCharsets.UTF_8);
    }

    @Test
    void whatComesFirstLeavesFirst() {
        backlog.add(ScriptedDevice.text("1"));
        backlog.add(ScriptedDevice.text("2"));

        assertThat(poll()).isEqualTo("1");
        assertThat(poll()).isEqualTo("2");
        assertThat(backlog.poll()).isNull();
    }

    @Test
    void aFullOneDropsItsOldestAndKeepsTheNewest() {
        for (int i = 0; i < Backlog.LIMIT; i++) {
            assertThat(backlog.add(ScriptedDevice.text("" + i))).isFalse();
        }
        assertThat(backlog.add(ScriptedDevice.text("newest"))).isTrue();

        assertThat(poll()).isEqualTo("1");
        String last = "";
        for (int i = 1; i < Backlog.LIMIT; i++) {
            last = poll();
        }
        assertThat(last).isEqualTo("newest");
        assertThat(backlog.poll()).isNull();
    }
}
