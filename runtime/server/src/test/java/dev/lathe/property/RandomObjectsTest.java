package dev.lathe.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.generator.emit.GeneratedFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random descriptors become code that compiles and whose two sides understand one another. {@code -Dlathe.descriptors=…} says
 * how many there are in the long run, {@code -Dlathe.seed=…} which is the first: a failure names both for one alone.
 */
class RandomObjectsTest {

    private static final long SEED = Long.getLong("lathe.seed", 20_261_128L);
    private static final int SHORT = 200;
    private static final int LONG = Integer.getInteger("lathe.descriptors", 1_000);

    /** As many as javac takes at once without needing much memory. */
    private static final int BATCH = 100;

    /** One random descriptor and what was generated from it. */
    private record Case(RandomObject object, Stubs stubs) {

        String packageName() {
            return stubs.shape().value().packageName();
        }

        String described() {
            return "-Dlathe.descriptors=1 -Dlathe.seed=" + object.seed() + " brings it again: " + object.descriptor();
        }
    }

    @Test
    void what_is_generated_from_a_random_descriptor_makes_the_round_trip() {
        run(SEED, SHORT);
    }

    @Test
    @Tag("long")
    void what_is_generated_from_very_many_makes_the_round_trip() {
        run(SEED, LONG);
    }

    private static void run(long seed, int count) {
        for (int done = 0; done < count; done += BATCH) {
            batch(seed + done, Math.min(BATCH, count - done));
        }
    }

    private static void batch(long seed, int count) {
        List<Case> cases = new ArrayList<>();
        List<GeneratedFile> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            RandomObject object = RandomObjects.of(seed + i);
            Case one = generated(object, "p" + i);
            cases.add(one);
            files.addAll(one.stubs.files());
        }
        Compilation compiled = Compilation.of(files);
        for (Compilation.Message message : compiled.messages()) {
            assertThat(message.text()).as(culprit(cases, message.file())).isEmpty();
        }
        ClassLoader classes = Compilation.loader(compiled.classes());
        cases.forEach(one -> makesTheRoundTrip(one, classes));
    }

    private static Case generated(RandomObject object, String packageName) {
        try {
            return new Case(object, Stubs.of(object.descriptor(), packageName));
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + object.seed() + ": " + e.getMessage() + "\n" + object.descriptor(), e);
        }
    }

    private static String culprit(List<Case> cases, String file) {
        return cases.stream()
                .filter(one -> file.startsWith("/" + one.packageName() + "/"))
                .map(Case::described)
                .findFirst()
                .orElse(file);
    }

    private static void makesTheRoundTrip(Case one, ClassLoader classes) {
        try (Specimen specimen = new Specimen(one.object, one.stubs.shape(), classes)) {
            RoundTrip roundTrip = new RoundTrip(specimen);
            roundTrip.run();
            new Refusals(specimen).run();
            new Formats(specimen).run(roundTrip.theWholeInstanceIsRead());
        } catch (ReflectiveOperationException | RuntimeException | AssertionError | LinkageError e) {
            throw new AssertionError(e + "\n" + one.described(), e);
        }
    }
}
