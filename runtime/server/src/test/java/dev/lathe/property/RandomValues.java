package dev.lathe.property;

import dev.lathe.spec.DataType;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes up ranges of every form there is, each together with values on both sides of it. */
final class RandomValues {

    private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger MAX_UNSIGNED = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

    /** All but what is no character: unpaired surrogates, NUL. */
    private static final String[] CHARACTERS = {"a", "Z", "0", " ", "\"", "\\", "/", "\n", "ß", "é", "温", "€", "😀"};

    /** What the arguments of an Execute may have between their quotation marks. */
    private static final String[] PLAIN_CHARACTERS = {"a", "Z", "0", "-", "=", ",", "/", "~"};

    private static final List<String> SEPARATORS = List.of(",", ", ", ";", "|", " or ");

    private final Random random;
    private final ObjectLink link;
    private final String[] characters;

    /** @param link to what is there, for a device refuses links to what is not */
    RandomValues(Random random, ObjectLink link, boolean ofArguments) {
        this.random = random;
        this.link = link;
        this.characters = ofArguments ? PLAIN_CHARACTERS : CHARACTERS;
    }

    Values of(DataType type) {
        return switch (type) {
            case INTEGER -> whole(type, MIN_LONG, MAX_LONG);
            case UNSIGNED_INTEGER -> whole(type, BigInteger.ZERO, MAX_UNSIGNED);
            case FLOAT -> real();
            case STRING -> random.nextInt(4) == 0 ? words() : length(type, this::text);
            case OPAQUE -> length(type, RandomValues::opaque);
            case BOOLEAN -> Values.any(type, Random::nextBoolean);
            case TIME -> Values.any(type, RandomValues::time);
            case OBJLNK -> Values.any(type, one -> one.nextInt(3) > 0 ? link : ObjectLink.NULL);
            case CORELNK -> Values.any(type, one -> "</" + one.nextInt(65535) + "/0>;x=" + one.nextInt(10));
            case NONE -> Values.any(type, one -> "");
        };
    }

    /** An enumeration of that type. */
    Values constants(DataType type) {
        BigInteger least = type == DataType.UNSIGNED_INTEGER ? BigInteger.ZERO : MIN_LONG;
        List<BigInteger> numbers = List.copyOf(distinct(1 + random.nextInt(6), least, MAX_LONG));
        return new Values(
                type,
                Optional.empty(),
                numbers.stream().map(BigInteger::longValue).toList(),
                one -> numbers.get(one.nextInt(numbers.size())),
                Optional.of(one -> outside(one, numbers, least, MAX_LONG)));
    }

    private Values whole(DataType type, BigInteger least, BigInteger most) {
        int form = random.nextInt(5);
        if (form == 0) {
            return Values.any(type, one -> number(one, least, most));
        }
        if (form < 3) {
            List<BigInteger> bounds = List.copyOf(distinct(2, least, most));
            BigInteger from = bounds.get(0);
            BigInteger to = bounds.get(1);
            if (from.equals(least) && to.equals(most)) {
                return new Values(
                        type,
                        Optional.of(from + ".." + to),
                        List.of(),
                        one -> number(one, least, most),
                        Optional.empty());
            }
            return Values.within(
                    type,
                    stretch(from.toString(), to.toString()),
                    one -> number(one, from, to),
                    one -> from.equals(least) || (!to.equals(most) && one.nextBoolean())
                            ? number(one, to.add(BigInteger.ONE), most)
                            : number(one, least, from.subtract(BigInteger.ONE)));
        }
        List<BigInteger> numbers = List.copyOf(distinct(2 + random.nextInt(20), least, most));
        String listed = listed(numbers.stream().map(BigInteger::toString).toList());
        if (form == 3) {
            return Values.within(
                    type,
                    listed,
                    one -> numbers.get(one.nextInt(numbers.size())),
                    one -> outside(one, numbers, least, most));
        }
        return mixed(type, numbers, least, most);
    }

    /** A list with a stretch at its end. */
    private Values mixed(DataType type, List<BigInteger> numbers, BigInteger least, BigInteger most) {
        BigInteger from = numbers.get(numbers.size() - 2);
        BigInteger to = numbers.get(numbers.size() - 1);
        List<BigInteger> single = numbers.subList(0, numbers.size() - 2);
        List<String> items = new ArrayList<>();
        single.forEach(number -> items.add(number.toString()));
        items.add(from + ".." + to);
        Function<Random, Object> within = one -> {
            int at = one.nextInt(single.size() + 1);
            return at < single.size() ? single.get(at) : number(one, from, to);
        };
        Function<Random, Object> outside = one -> {
            while (true) {
                BigInteger number = number(one, least, most);
                if (!single.contains(number) && (number.compareTo(from) < 0 || number.compareTo(to) > 0)) {
                    return number;
                }
            }
        };
        boolean all = single.isEmpty() && from.equals(least) && to.equals(most);
        return new Values(
                type,
                Optional.of(String.join(",", items)),
                List.of(),
                within,
                all ? Optional.empty() : Optional.of(outside));
    }

    private String stretch(String from, String to) {
        return switch (random.nextInt(8)) {
            case 0 -> from + "..." + to;
            case 1 -> from + " to " + to;
            case 2 -> "[" + from + ".." + to + "]";
            case 3 -> from.startsWith("-") || to.startsWith("-") ? from + " .. " + to : from + "-" + to;
            default -> from + ".." + to;
        };
    }

    private String listed(List<String> items) {
        String list = String.join(SEPARATORS.get(random.nextInt(SEPARATORS.size())), items);
        return random.nextInt(6) == 0 ? "{" + list + "}" : list;
    }

    private Set<BigInteger> distinct(int count, BigInteger least, BigInteger most) {
        TreeSet<BigInteger> numbers = new TreeSet<>();
        while (numbers.size() < count) {
            numbers.add(number(random, least, most));
        }
        return numbers;
    }

    private static BigInteger outside(Random one, List<BigInteger> inside, BigInteger least, BigInteger most) {
        while (true) {
            BigInteger number = number(one, least, most);
            if (!inside.contains(number)) {
                return number;
            }
        }
    }

    /** Often a bound, often near to zero or to where a number gets another octet, else anywhere. */
    static BigInteger number(Random one, BigInteger least, BigInteger most) {
        BigInteger number =
                switch (one.nextInt(6)) {
                    case 0 -> least;
                    case 1 -> most;
                    case 2 -> BigInteger.valueOf(one.nextInt(300) - 20L);
                    case 3 ->
                        BigInteger.ONE
                                .shiftLeft(one.nextInt(65))
                                .subtract(BigInteger.valueOf(one.nextInt(2)))
                                .multiply(BigInteger.valueOf(one.nextBoolean() ? 1 : -1));
                    case 4 -> least.add(BigInteger.valueOf(one.nextInt(100)));
                    default -> new BigInteger(65, one).subtract(BigInteger.ONE.shiftLeft(63));
                };
        if (number.compareTo(least) >= 0 && number.compareTo(most) <= 0) {
            return number;
        }
        BigInteger size = most.subtract(least).add(BigInteger.ONE);
        return least.add(number.subtract(least).mod(size));
    }

    private Values real() {
        int form = random.nextInt(3);
        if (form == 0) {
            return Values.any(DataType.FLOAT, RandomValues::anyReal);
        }
        TreeSet<BigDecimal> numbers = new TreeSet<>();
        int count = form == 1 ? 2 : 2 + random.nextInt(20);
        while (numbers.size() < count) {
            numbers.add(BigDecimal.valueOf(random.nextInt(200_001) - 100_000, random.nextInt(4)));
        }
        List<BigDecimal> sorted = List.copyOf(numbers);
        List<String> written = sorted.stream().map(BigDecimal::toPlainString).toList();
        if (form == 1) {
            double from = sorted.get(0).doubleValue();
            double to = sorted.get(1).doubleValue();
            return Values.within(
                    DataType.FLOAT,
                    stretch(written.get(0), written.get(1)),
                    one -> switch (one.nextInt(3)) {
                        case 0 -> from;
                        case 1 -> to;
                        default -> Math.min(to, from + one.nextDouble() * (to - from));
                    },
                    one -> one.nextBoolean() ? Math.nextUp(to) : Math.nextDown(from));
        }
        return Values.within(
                DataType.FLOAT,
                listed(written),
                one -> sorted.get(one.nextInt(sorted.size())).doubleValue(),
                one -> Math.nextUp(sorted.get(one.nextInt(sorted.size())).doubleValue()));
    }

    private static double anyReal(Random one) {
        return switch (one.nextInt(6)) {
            case 0 -> 0.0;
            case 1 -> one.nextInt(1000) / 8.0;
            case 2 -> one.nextGaussian();
            case 3 -> one.nextBoolean() ? Double.MAX_VALUE : Double.MIN_VALUE;
            case 4 -> one.nextFloat();
            default -> {
                double bits = Double.longBitsToDouble(one.nextLong());
                yield Double.isFinite(bits) ? bits : -0.1;
            }
        };
    }

    private interface OfLength {
        Object make(Random one, int octets);
    }

    /** Ranges of String and Opaque are about their length. */
    private Values length(DataType type, OfLength maker) {
        int from = random.nextInt(20);
        int to = from + 1 + random.nextInt(40);
        return switch (random.nextInt(4)) {
            case 0 -> Values.any(type, one -> maker.make(one, one.nextInt(one.nextInt(8) == 0 ? 300 : 30)));
            case 1 ->
                Values.within(
                        type,
                        stretch(Integer.toString(from), Integer.toString(to)),
                        one -> maker.make(one, from + one.nextInt(to - from + 1)),
                        one -> maker.make(one, from > 0 && one.nextBoolean() ? from - 1 : to + 1));
            case 2 ->
                Values.within(
                        type,
                        Integer.toString(to),
                        one -> maker.make(one, one.nextInt(to + 1)),
                        one -> maker.make(one, to + 1 + one.nextInt(3)));
            default ->
                Values.within(
                        type,
                        listed(List.of(Integer.toString(from), Integer.toString(to))),
                        one -> maker.make(one, one.nextBoolean() ? from : to),
                        one -> maker.make(one, to + 1));
        };
    }

    /** A text of that many octets. */
    private String text(Random one, int octets) {
        StringBuilder text = new StringBuilder();
        int left = octets;
        while (left > 0) {
            String next = characters[one.nextInt(characters.length)];
            int size = next.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
            if (size <= left) {
                text.append(next);
                left -= size;
            }
        }
        return text.toString();
    }

    private static Opaque opaque(Random one, int octets) {
        byte[] bytes = new byte[octets];
        one.nextBytes(bytes);
        return Opaque.of(bytes);
    }

    private Values words() {
        List<String> words = IntStream.range(0, 1 + random.nextInt(20))
                .mapToObj(number ->
                        text(random, random.nextInt(8)).replace('"', '-').replace('\n', '-') + "w" + number)
                .toList();
        return Values.within(
                DataType.STRING,
                words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(",")),
                one -> words.get(one.nextInt(words.size())),
                one -> words.get(one.nextInt(words.size())) + "x");
    }

    private static Instant time(Random one) {
        return switch (one.nextInt(4)) {
            case 0 -> Instant.EPOCH;
            case 1 -> Instant.ofEpochSecond(one.nextInt());
            case 2 -> Instant.ofEpochSecond(4_000_000_000L + one.nextInt(1000));
            default -> Instant.ofEpochSecond(-one.nextInt(1000));
        };
    }
}
