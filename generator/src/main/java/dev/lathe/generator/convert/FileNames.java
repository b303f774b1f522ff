package dev.lathe.generator.convert;

import dev.lathe.generator.canonical.CanonicalWriter;
import dev.lathe.generator.descriptor.ObjectDescriptor;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Names files for the Objects in them: {@code location.json}. Where two Objects of a run would meet, all that meet get their
 * ids ({@code location-6.json}), and their versions if that is not enough ({@code location-6-1.0.json}): no name depends on
 * the order of the Objects, but for those of equal ones, which are counted.
 */
public final class FileNames {

    /** File systems take 255 bytes; this leaves room for what is added. */
    private static final int LONGEST = 100;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern HYPHENS = Pattern.compile("^-|-$");

    /** Windows has devices of these names in every folder. */
    private static final Pattern DEVICES = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

    private FileNames() {}

    /** A file for each Object, in order of name. */
    public static List<DescriptorFile> give(List<ObjectDescriptor> objects) {
        List<DescriptorFile> files = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        give(objects, List.of(FileNames::plain, FileNames::withId, FileNames::withVersion), files, taken);
        files.sort(Comparator.comparing(DescriptorFile::name));
        return files;
    }

    private static void give(
            List<ObjectDescriptor> objects,
            List<Function<ObjectDescriptor, String>> namings,
            List<DescriptorFile> files,
            Set<String> taken) {
        Map<String, List<ObjectDescriptor>> byName = new LinkedHashMap<>();
        objects.forEach(each -> byName.computeIfAbsent(namings.get(0).apply(each), name -> new ArrayList<>())
                .add(each));
        byName.forEach((name, same) -> {
            if (same.size() > 1 && namings.size() > 1) {
                give(same, namings.subList(1, namings.size()), files, taken);
            } else {
                same.forEach(each -> files.add(file(free(name, taken), each)));
            }
        });
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    private static DescriptorFile file(String name, ObjectDescriptor object) {
        return new DescriptorFile(name + ".json", CanonicalWriter.write(object), object);
    }

    private static String plain(ObjectDescriptor object) {
        String slug = slug(object.name().value().orElse(""));
        if (!slug.isEmpty() && !DEVICES.matcher(slug).matches()) {
            return slug;
        }
        return object.id().value().map(id -> "object-" + slug(id.toString())).orElse("object");
    }

    private static String withId(ObjectDescriptor object) {
        return plain(object)
                + object.id()
                        .value()
                        .map(BigInteger::toString)
                        .map(id -> "-" + slug(id))
                        .orElse("");
    }

    private static String withVersion(ObjectDescriptor object) {
        String version = object.version().value().orElse("1.0");
        return withId(object) + "-" + (version.matches("\\d{1,9}\\.\\d{1,9}") ? version : "x");
    }

    private static String slug(String text) {
        String head = text.substring(0, Math.min(LONGEST, text.length())); // before it costs anything
        String plain =
                MARKS.matcher(Normalizer.normalize(head, Normalizer.Form.NFKD)).replaceAll("");
        String words = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String slug = HYPHENS.matcher(words).replaceAll("");
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST);
    }
}
