package dev.lathe.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.message.Peer;
import dev.lathe.path.LwM2mPath;
import dev.lathe.spec.ObjectVersion;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link RegistrationStore} does. A test of one extends this class and says how to make an empty one. */
public abstract class RegistrationStoreContract {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    /** A new one, with nothing in it. */
    protected abstract RegistrationStore emptyStore();

    /** A registration of a minute. */
    protected static Registration registration(String id, String endpoint) {
        return registration(id, endpoint, Duration.ofMinutes(1), START);
    }

    private static Registration registration(String id, String endpoint, Duration lifetime, Instant updated) {
        return new Registration(
                id,
                endpoint,
                Peer.unsecured(new InetSocketAddress(InetAddress.getLoopbackAddress(), 40_000)),
                Enabler.V1_1,
                lifetime,
                new Binding("U", true),
                RegisteredObjects.of(
                        List.of("lwm2m"),
                        List.of(),
                        Map.of(3, ObjectVersion.V1_0, 65534, new ObjectVersion(2, 7)),
                        List.of(LwM2mPath.of(3, 0), LwM2mPath.of(65534, 65534))),
                Map.of("sms", "4912345"),
                START,
                updated);
    }

    @Test
    void whatWasPutIsFoundByIdAndByEndpoint() {
        RegistrationStore store = emptyStore();
        Registration hall = registration("1", "hall");

        assertThat(store.put(hall, 10)).isEqualTo(new Placement.Added());

        assertThat(store.byId("1")).contains(hall);
        assertThat(store.byEndpoint("hall")).contains(hall);
        assertThat(store.byId("hall")).isEmpty();
        assertThat(store.byEndpoint("1")).isEmpty();
    }

    @Test
    void aRegistrationOfTheEarlyDraftIsKeptAsOne() {
        RegistrationStore store = emptyStore();
        Registration other = registration("1", "hall");
        Registration hall = new Registration(
                other.id(),
                other.endpoint(),
                other.peer(),
                Enabler.DRAFT_0,
                other.lifetime(),
                Binding.DEFAULT,
                RegisteredObjects.of(
                        List.of("d0"), List.of(), Map.of(0, ObjectVersion.V1_0, 65535, ObjectVersion.V1_0), List.of()),
                Map.of("b", "UQ", "Q", ""),
                START,
                START);

        store.put(hall, 10);

        assertThat(store.byEndpoint("hall")).contains(hall);
        assertThat(store.all()).containsExactly(hall);
    }

    @Test
    void anEmptyStoreHasNothing() {
        RegistrationStore store = emptyStore();

        assertThat(store.size()).isZero();
        assertThat(store.all()).isEmpty();
        assertThat(store.byId("1")).isEmpty();
        assertThat(store.update("1", same -> same)).isEmpty();
        assertThat(store.remove("1", any -> true)).isEmpty();
        assertThat(store.expired(Instant.MAX.minusSeconds(1_000_000_000_000L), 10))
                .isEmpty();
    }

    @Test
    void anEndpointHasOneRegistrationTheLatest() {
        RegistrationStore store = emptyStore();
        Registration first = registration("1", "hall");
        Registration second = registration("2", "hall");
        store.put(first, 10);

        assertThat(store.put(second, 10)).isEqualTo(new Placement.Replaced(first));

        assertThat(store.byId("1")).isEmpty();
        assertThat(store.byEndpoint("hall")).contains(second);
        assertThat(store.all()).containsExactly(second);
        assertThat(store.expired(START.plusSeconds(3600), 10)).containsExactly(second);
    }

    @Test
    void aFullStoreTakesOnlyReplacements() {
        RegistrationStore store = emptyStore();
        store.put(registration("1", "hall"), 1);

        assertThat(store.put(registration("2", "attic"), 1)).isEqualTo(new Placement.Full());
        assertThat(store.byEndpoint("attic")).isEmpty();
        assertThat(store.put(registration("3", "hall"), 1)).isInstanceOf(Placement.Replaced.class);
        assertThat(store.size()).isEqualTo(1);
    }

    @Test
    void anUpdateTellsWhatWasAndWhatIs() {
        RegistrationStore store = emptyStore();
        Registration before = registration("1", "hall");
        Registration after = registration("1", "hall", Duration.ofMinutes(2), START.plusSeconds(30));
        store.put(before, 10);

        assertThat(store.update("1", same -> after)).contains(new RegistrationStore.Change(before, after));

        assertThat(store.byId("1")).contains(after);
        assertThat(store.byEndpoint("hall")).contains(after);
    }

    @Test
    void anUpdateThatThrowsChangesNothing() {
        RegistrationStore store = emptyStore();
        Registration before = registration("1", "hall");
        store.put(before, 10);

        assertThatThrownBy(() -> store.update("1", same -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThatThrownBy(() -> store.update("1", same -> registration("2", "hall")))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(store.all()).containsExactly(before);
        assertThat(store.byId("1")).contains(before);
    }

    @Test
    void onlyWhatMeetsTheConditionIsRemoved() {
        RegistrationStore store = emptyStore();
        Registration hall = registration("1", "hall");
        store.put(hall, 10);

        assertThat(store.remove("1", any -> false)).isEmpty();
        assertThat(store.byId("1")).contains(hall);
        assertThat(store.remove("1", hall::equals)).contains(hall);
        assertThat(store.byId("1")).isEmpty();
        assertThat(store.byEndpoint("hall")).isEmpty();
        assertThat(store.expired(START.plusSeconds(3600), 10)).isEmpty();
        assertThat(store.size()).isZero();
    }

    @Test
    void theExpiredAreFoundTheLongestExpiredFirstAndStay() {
        RegistrationStore store = emptyStore();
        store.put(registration("1", "a", Duration.ofSeconds(30), START), 10);
        store.put(registration("2", "b", Duration.ofSeconds(10), START), 10);
        store.put(registration("3", "c", Duration.ofSeconds(20), START), 10);
        store.put(registration("4", "never", Duration.ZERO, START), 10);

        assertThat(store.expired(START.plusMillis(10_999), 10)).isEmpty();
        assertThat(store.expired(START.plusSeconds(11), 10))
                .extracting(Registration::endpoint)
                .containsExactly("b");
        assertThat(store.expired(START.plusSeconds(100), 10))
                .extracting(Registration::endpoint)
                .containsExactly("b", "c", "a");
        assertThat(store.expired(START.plusSeconds(100), 2)).hasSize(2);
        assertThat(store.size()).isEqualTo(4);
    }

    @Test
    void anUpdateMovesTheExpiry() {
        RegistrationStore store = emptyStore();
        store.put(registration("1", "hall"), 10);

        store.update("1", same -> registration("1", "hall", Duration.ofMinutes(1), START.plusSeconds(60)));

        assertThat(store.expired(START.plusSeconds(100), 10)).isEmpty();
        assertThat(store.expired(START.plusSeconds(126), 10)).hasSize(1);
    }

    @Test
    void allComeByEndpoint() {
        RegistrationStore store = emptyStore();
        for (String endpoint : List.of("c", "a", "b")) {
            store.put(registration("id-" + endpoint, endpoint), 10);
        }
        assertThat(store.all()).extracting(Registration::endpoint).containsExactly("a", "b", "c");
    }

    @Test
    void ofManyThatRegisterAsOneEndpointAtOnceOneRemains() throws Exception {
        RegistrationStore store = emptyStore();
        List<Placement> placements = atOnce(8, i -> store.put(registration("id" + i, "hall"), 10));

        assertThat(store.all()).hasSize(1);
        assertThat(placements.stream().filter(Placement.Added.class::isInstance))
                .hasSize(1);
        Optional<Registration> left = store.byEndpoint("hall");
        assertThat(store.byId(left.orElseThrow().id())).isEqualTo(left);
    }

    @Test
    void theLimitHoldsWhenManyRegisterAtOnce() throws Exception {
        RegistrationStore store = emptyStore();
        List<Placement> placements = atOnce(8, i -> store.put(registration("id" + i, "device" + i), 3));

        assertThat(store.size()).isEqualTo(3);
        assertThat(placements.stream().filter(Placement.Full.class::isInstance)).hasSize(5);
    }

    private static List<Placement> atOnce(int threads, IntFunction<Placement> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch go = new CountDownLatch(threads);
            List<CompletableFuture<Placement>> all = IntStream.range(0, threads)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> {
                                go.countDown();
                                try {
                                    go.await();
                                } catch (InterruptedException e) {
                                    throw new IllegalStateException(e);
                                }
                                return work.apply(i);
                            },
                            pool))
                    .toList();
            List<Placement> results = new ArrayList<>();
            for (CompletableFuture<Placement> each : all) {
                results.add(each.get(10, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
