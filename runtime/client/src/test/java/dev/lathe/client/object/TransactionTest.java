package dev.lathe.client.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.client.fixture.HallThermostat;
import dev.lathe.codec.Codecs;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TransactionTest {

    private final ObjectTree tree = new ObjectTree(Runnable::run);
    private final HallThermostat first = new HallThermostat();
    private final HallThermostat second = new HallThermostat();

    @BeforeEach
    void plant() {
        tree.add(0, first);
        tree.add(1, second);
    }

    private Step setPoint(int instance, double value) {
        LwM2mPath path = LwM2mPath.of(42770, instance);
        PayloadFormat tlv = Codecs.standard().format(ContentFormat.TLV).orElseThrow();
        PayloadWriter out = tlv.writer(path);
        out.real(2, value);
        PayloadReader in = tlv.reader(out.done(), path);
        InstanceNode<?, ?> node = tree.snapshot().instance(path);
        if (node == null) {
            throw new AssertionError("no " + path);
        }
        return WriteStep.read(tree.snapshot(), node, path, WriteMode.MERGE, in);
    }

    @Test
    void all_steps_are_applied_when_none_is_refused() {
        new Transaction().add(setPoint(1, 25)).add(setPoint(0, 26)).commit();
        assertThat(first.setPoint).isEqualTo(26);
        assertThat(second.setPoint).isEqualTo(25);
    }

    @Test
    void nothing_is_applied_when_one_is_refused() {
        second.highestSetPoint = 30;
        Transaction transaction = new Transaction().add(setPoint(0, 25)).add(setPoint(1, 31));
        assertThatThrownBy(transaction::commit)
                .isInstanceOfSatisfying(
                        ResponseException.class, e -> assertThat(e.code()).isEqualTo(ResponseCode.CONFLICT));
        assertThat(first.setPoint).isEqualTo(20);
        assertThat(second.setPoint).isEqualTo(20);
    }

    @Test
    void nothing_is_applied_when_an_instance_has_just_gone() {
        Transaction transaction = new Transaction().add(setPoint(0, 25)).add(setPoint(1, 25));
        tree.remove(LwM2mPath.of(42770, 1));
        assertThatThrownBy(transaction::commit)
                .isInstanceOfSatisfying(
                        ResponseException.class, e -> assertThat(e.code()).isEqualTo(ResponseCode.NOT_FOUND));
        assertThat(first.setPoint).isEqualTo(20);
    }

    @Test
    @Timeout(30)
    void two_transactions_over_the_same_instances_never_wait_for_each_other() {
        CompletableFuture<Void> one = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 2000; i++) {
                new Transaction().add(setPoint(0, 25)).add(setPoint(1, 25)).commit();
            }
        });
        for (int i = 0; i < 2000; i++) {
            new Transaction().add(setPoint(1, 15)).add(setPoint(0, 15)).commit();
        }
        one.orTimeout(20, TimeUnit.SECONDS).join();
        assertThat(first.setPoint).isEqualTo(second.setPoint);
    }
}
