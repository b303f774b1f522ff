package dev.lathe.value;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
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

    private static final Multiple<?> EMPTY = new Multiple<>(null, new Object[0], 0);
    private static final int MAX_ID = 65534;

    /** Ascending; null if they are 0, 1, 2, … without gaps, as they are nearly always. Normal form: equality rests on it. */
    private final int @Nullable [] ids;

    /** May be longer than {@code size}: a collector hands over what it has. What lies beyond is the collector's. */
    private final Object[] values;

    private final int size;

    private Multiple(int @Nullable [] ids, Object[] values, int size) {
        this.ids = ids;
        this.values = values;
        this.size = size;
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
        return new Multiple<>(null, copy, copy.length);
    }

    /** The numbers under the ids 0, 1, 2, …; {@code of(1, 2)} would be a {@code Multiple<Integer>}. */
    public static Multiple<Long> ofLongs(long... values) {
        return ofList(LongStream.of(values).boxed().toList());
    }

    /** The numbers under the ids 0, 1, 2, … */
    public static Multiple<Double> ofDoubles(double... values) {
        return ofList(DoubleStream.of(values).boxed().toList());
    }

    /**
     * The numbers under the ids 0, 1, 2, …
     *
     * @throws IllegalArgumentException if one is negative
     */
    public static Multiple<UnsignedInteger> ofUnsigned(long... values) {
        return ofList(LongStream.of(values).mapToObj(UnsignedInteger::of).toList());
    }

    /** The values under these ids, each 0 to 65534. */
    public static <T> Multiple<T> ofMap(Map<Integer, ? extends T> values) {
        Collector<T> collector = new Collector<>();
        new TreeMap<Integer, T>(values).forEach(collector::add);
        return collector.done();
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public Optional<T> get(int id) {
        int at = ids == null ? id : Arrays.binarySearch(ids, 0, size, id);
        return at < 0 || at >= size ? Optional.empty() : Optional.of(valueAt(at));
    }

    /** The id of the {@code index}th instance, in ascending order of ids. */
    public int idAt(int index) {
        return ids == null ? Objects.checkIndex(index, size) : ids[Objects.checkIndex(index, size)];
    }

    /** The value of the {@code index}th instance, in ascending order of ids. */
    @SuppressWarnings("unchecked") // only T was put in
    public T valueAt(int index) {
        return (T) values[Objects.checkIndex(index, size)];
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
        Object[] mapped = new Object[size];
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = function.apply(valueAt(i));
            requireValue(mapped[i]);
        }
        return new Multiple<>(ids, mapped, size);
    }

    /** A copy, in ascending order of ids. */
    public Map<Integer, T> asMap() {
        Map<Integer, T> map = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            map.put(idAt(i), valueAt(i));
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
                return at < size;
            }

            @Override
            public Entry<T> next() {
                if (at == size) {
                    throw new NoSuchElementException();
                }
                return new Entry<>(idAt(at), valueAt(at++));
            }
        };
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Multiple<?> that
                        && equalIds(that)
                        && Arrays.equals(values, 0, size, that.values, 0, that.size));
    }

    private boolean equalIds(Multiple<?> that) {
        if (ids == null || that.ids == null) {
            return ids == that.ids;
        }
        return Arrays.equals(ids, 0, size, that.ids, 0, that.size);
    }

    @Override
    public int hashCode() {
        int hash = size;
        for (int i = 0; i < size; i++) {
            hash = 31 * (31 * hash + idAt(i)) + values[i].hashCode();
        }
        return hash;
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

        private static final int INITIAL_SIZE = 2;

        /** Null as long as they are 0, 1, 2, … */
        private int @Nullable [] ids;

        private Object[] values = new Object[INITIAL_SIZE];
        private int size;
        private boolean sorted = true;

        private Collector() {}

        /** @throws IllegalArgumentException if the id is not 0 to 65534 */
        public void add(int id, T value) {
            if (id < 0 || id > MAX_ID) {
                throw new IllegalArgumentException("a Resource Instance ID is 0 to 65534, not " + id);
            }
            requireValue(value);
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            if (ids != null || id != size) {
                addId(id);
            }
            values[size++] = value;
        }

        private void addId(int id) {
            int[] known = ids;
            if (known == null) {
                known = new int[values.length];
                Arrays.setAll(known, i -> i);
            } else if (known.length < values.length) {
                known = Arrays.copyOf(known, values.length);
            }
            sorted &= size == 0 || known[size - 1] < id;
            known[size] = id;
            ids = known;
        }

        /** What was gathered; of several values under one id the last. */
        public Multiple<T> done() {
            if (size == 0) {
                return empty();
            }
            return sorted ? new Multiple<>(ids, values, size) : ordered(ids);
        }

        @SuppressWarnings("unchecked") // only T was put in
        private Multiple<T> ordered(int @Nullable [] unordered) {
            Map<Integer, T> map = new TreeMap<>();
            for (int i = 0; i < size; i++) {
                map.put(unordered == null ? i : unordered[i], (T) values[i]);
            }
            Collector<T> ordered = new Collector<>();
            map.forEach(ordered::add);
            return ordered.done();
        }
    }
}
