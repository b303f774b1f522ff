package dev.lathe.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What goes wrong between two endpoints: the delays after which copies of a datagram arrive. */
final class Faults {

    private record Fault(Predicate<Datagram> condition, Effect effect, Duration delay) {}

    private enum Effect {
        LOSE,
        DUPLICATE,
        DELAY
    }

    private record Randomness(Random random, double loss, double duplication, Duration jitter) {
        boolean loses() {
            return random.nextDouble() < loss;
        }

        boolean duplicates() {
            return random.nextDouble() < duplication;
        }

        Duration delay() {
            return Duration.ofNanos((long) (random.nextDouble() * jitter.toNanos()));
        }
    }

    private final List<Fault> faults = new CopyOnWriteArrayList<>();
    private volatile @Nullable Randomness randomness;
    private volatile Duration latency = Duration.ZERO;

    void lose(Predicate<Datagram> condition) {
        faults.add(new Fault(condition, Effect.LOSE, Duration.ZERO));
    }

    void duplicate(Predicate<Datagram> condition) {
        faults.add(new Fault(condition, Effect.DUPLICATE, Duration.ZERO));
    }

    void delay(Predicate<Datagram> condition, Duration delay) {
        faults.add(new Fault(condition, Effect.DELAY, delay));
    }

    void random(long seed, double loss, double duplication, Duration jitter) {
        randomness = new Randomness(new Random(seed), loss, duplication, jitter);
    }

    void latency(Duration delay) {
        latency = delay;
    }

    void heal() {
        faults.clear();
        randomness = null;
    }

    /** One delay for each copy that arrives; none if it is lost. */
    List<Duration> arrivals(Datagram datagram) {
        boolean lost = false;
        int copies = 1;
        Duration delay = latency;
        for (Fault fault : faults) {
            if (fault.condition().test(datagram)) { // all are asked: those that count must see each datagram
                switch (fault.effect()) {
                    case LOSE -> lost = true;
                    case DUPLICATE -> copies++;
                    case DELAY -> delay = delay.plus(fault.delay());
                }
            }
        }
        Randomness chance = randomness;
        if (chance != null) {
            lost |= chance.loses();
            copies += chance.duplicates() ? 1 : 0;
        }
        List<Duration> arrivals = new ArrayList<>();
        for (int i = 0; i < copies && !lost; i++) {
            arrivals.add(chance == null ? delay : delay.plus(chance.delay()));
        }
        return arrivals;
    }
}
