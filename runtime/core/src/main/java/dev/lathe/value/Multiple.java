package dev.lathe.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The value of a Resource with multiple instances: values by Resource Instance ID, in ascending order of ids, which may have
 * gaps. Immutable.
 */
public final class Multiple<T> implements Iterable<Multiple.Entry<T>> {

    private static final Multiple<?> EMPTY = new Multiple<>(new int[0], new Object[0]);
    private static final int MAX_ID = 65534;

    private final int[] ids;
    private final Object[] values;

    private Multiple(int[] ids, Object[] values) {
        this.ids = ids;
        this.values = values;
    }

    /** One Resource Instance. */
    public record Entry<T>(int id, T value) {}

    @SuppressWarnings("unchecked") // holds no T
    public static <T> Multiple<T> empty() {
        return (Multiple<T>) EMPTY;
    }

    /** The values under the ids 0, 1, 2, … */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> Multiple<T> of(T... values) {
        return ofList(Arrays.asList(values));
    }

    /** The values under the ids 0, 1, 2, … */
    public static <T> Multiple<T> ofList(List<? extends T> values) {
        Object[] copy = values.toArray(new Object[0]);
        for (Object value : copy) {
            requireValue(value);
        }
        int[] ids = new int[copy.length];
        Arrays.setAll(ids, i -> i);
        return new Multiple<>(ids, copy);
    }

    /** The numbers under the ids 0, 1, 2, …; {@code of(1, 2)} would be a {@code Multiple<Integer>}. */
    public static Multiple<Long> ofLongs(long... values) {
        return ofList(LongStream.of(values).boxed().toList());
    }

    /** The numbers under the ids 0, 1, 2, … */
    public static Multiple<Double> ofDoubles(double... values) {
        return ofList(DoubleStream.of(values).boxed().toList());
    }

    /** The values under these ids, each 0 to 65534. */
    public static <T> Multiple<T> ofMap(Map<Integer, ? extends T> values) {
        Collector<T> collector = new Collector<>();
        new TreeMap<Integer, T>(values).forEach(collector::add);
        return collector.done();
    }

    public int size() {
        return ids.length;
    }

    public boolean isEmpty() {
        return ids.length == 0;
    }

    public Optional<T> get(int id) {
        int at = Arrays.binarySearch(ids, id);
        return at < 0 ? Optional.empty() : Optional.of(valueAt(at));
    }

    /** The id of the {@code index}th instance, in ascending order of ids. */
    public int idAt(int index) {
        return ids[index];
    }

    /** The value of the {@code index}th instance, in ascending order of ids. */
    @SuppressWarnings("unchecked") // only T was put in
    public T valueAt(int index) {
        return (T) values[index];
    }

    /** A copy with this value under this id, added or replaced. */
    public Multiple<T> with(int id, T value) {
        return merged(ofMap(Map.of(id, value)));
    }

    /** A copy without the value under this id. */
    public Multiple<T> without(int id) {
        Map<Integer, T> map = new TreeMap<>(asMap());
        map.remove(id);
        return ofMap(map);
    }

    /** A copy with the values of {@code other} added, or replaced where the id is the same: what a partial Write does. */
    public Multiple<T> merged(Multiple<T> other) {
        Map<Integer, T> map = new TreeMap<>(asMap());
        map.putAll(other.asMap());
        return ofMap(map);
    }

    /** The same ids with other values. */
    public <R> Multiple<R> map(Function<? super T, ? extends R> function) {
        Object[] mapped = new Object[values.length];
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = function.apply(valueAt(i));
            requireValue(mapped[i]);
        }
        return new Multiple<>(ids, mapped);
    }

    /** A copy, in ascending order of ids. */
    public Map<Integer, T> asMap() {
        Map<Integer, T> map = new TreeMap<>();
        for (int i = 0; i < ids.length; i++) {
            map.put(ids[i], valueAt(i));
        }
        return map;
    }

    /** The values in ascending order of ids. */
    public List<T> values() {
        return stream().map(Entry::value).toList();
    }

    public Stream<Entry<T>> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    @Override
    public Iterator<Entry<T>> iterator() {
        return new Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                return at < ids.length;
            }

            @Override
            public Entry<T> next() {
                if (at == ids.length) {
                    throw new NoSuchElementException();
                }
                return new Entry<>(ids[at], valueAt(at++));
            }
        };
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Multiple<?> that
                        && Arrays.equals(ids, that.ids)
                        && Arrays.equals(values, that.values));
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(ids) + Arrays.hashCode(values);
    }

    /** {@code {0=a, 5=b}}. */
    @Override
    public String toString() {
        return asMap().toString();
    }

    private static void requireValue(@Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("a Resource Instance has a value");
        }
    }

    /** The collector so far, or a new one: how generated code gathers the instances of a Resource as they come by. */
    public static <T> Collector<T> collector(@Nullable Collector<T> soFar) {
        return soFar == null ? new Collector<>() : soFar;
    }

    /** Gathers Resource Instances, in any order of ids. For one thread. */
    public static final class Collector<T> {

        private int[] ids = new int[4];
        private Object[] values = new Object[4];
        private int size;
        private boolean sorted = true;

        private Collector() {}

        /** @throws IllegalArgumentException if the id is not 0 to 65534 */
        public void add(int id, T value) {
            if (id < 0 || id > MAX_ID) {
                throw new IllegalArgumentException("a Resource Instance ID is 0 to 65534, not " + id);
            }
            requireValue(value);
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            sorted &= size == 0 || ids[size - 1] < id;
            ids[size] = id;
            values[size++] = value;
        }

        /** What was gathered; of several values under one id the last. */
        public Multiple<T> done() {
            if (size == 0) {
                return empty();
            }
            return sorted ? new Multiple<>(trimmed(ids), Arrays.copyOf(values, size)) : ordered();
        }

        private int[] trimmed(int[] array) {
            return array.length == size ? array : Arrays.copyOf(array, size);
        }

        @SuppressWarnings("unchecked") // only T was put in
        private Multiple<T> ordered() {
            Map<Integer, T> map = new TreeMap<>();
            for (int i = 0; i < size; i++) {
                map.put(ids[i], (T) values[i]);
            }
            List<Integer> order = new ArrayList<>(map.keySet());
            return new Multiple<>(
                    order.stream().mapToInt(Integer::intValue).toArray(),
                    map.values().toArray());
        }
    }
}
