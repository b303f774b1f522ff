package dev.lathe.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class NotificationOrderTest {

    private static final Duration START = Duration.ofSeconds(1000);

    private static NotificationOrder after(int first) {
        return new NotificationOrder(first, START);
    }

    @Test
    void aHigherNumberIsNewerAndALowerOrEqualOneIsNot() {
        NotificationOrder order = after(5);
        assertThat(order.accept(6, START)).isTrue();
        assertThat(order.accept(6, START)).isFalse();
        assertThat(order.accept(5, START)).isFalse();
        assertThat(order.accept(7, START)).isTrue();
    }

    @Test
    void theNumbersWrapAt24Bits() {
        NotificationOrder order = after(0xff_ffff);
        assertThat(order.accept(0, START)).isTrue();
        assertThat(order.accept(0xff_ffff, START)).isFalse();
        assertThat(order.accept(1, START)).isTrue();
    }

    @Test
    void halfTheRangeIsTheLimit() {
        assertThat(after(0).accept(0x7f_ffff, START)).isTrue();
        assertThat(after(0).accept(0x80_0000, START)).isFalse();
        assertThat(after(0x80_0000).accept(0, START)).isFalse();
        assertThat(after(0x80_0001).accept(0, START)).isTrue();
    }

    @Test
    void anyNumberIsNewerAfterMoreThan128Seconds() {
        assertThat(after(900).accept(3, START.plusSeconds(128))).isFalse();
        assertThat(after(900).accept(3, START.plusSeconds(128).plusNanos(1))).isTrue();
    }

    @Test
    void whatIsDroppedDoesNotProlongTheSilence() {
        NotificationOrder order = after(900);
        assertThat(order.accept(3, START.plusSeconds(100))).isFalse();
        assertThat(order.accept(4, START.plusSeconds(129))).isTrue();
    }
}
