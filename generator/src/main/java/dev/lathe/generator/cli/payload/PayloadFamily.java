package dev.lathe.generator.cli.payload;

import dev.lathe.codec.Codecs;
import dev.lathe.generator.cli.terminal.UsageException;
import dev.lathe.generator.diagnostic.DidYouMean;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.path.PathSyntaxException;
import dev.lathe.payload.PayloadFormat;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A protocol family with its paths and payload formats, by the words of a command line. */
public enum PayloadFamily {
    LWM2M(Family.LWM2M, dev.lathe.generator.model.Family.LWM2M),
    DRAFT_0(Family.DRAFT_0, dev.lathe.generator.model.Family.DRAFT_0);

    private final Family family;
    private final dev.lathe.generator.model.Family models;

    PayloadFamily(Family family, dev.lathe.generator.model.Family models) {
        this.family = family;
        this.models = models;
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(each -> each.models.spelling()).toList();
    }

    public static Optional<PayloadFamily> of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.models.spelling().equals(word))
                .findFirst();
    }

    dev.lathe.generator.model.Family ofModels() {
        return models;
    }

    LwM2mPath path(String text) throws UsageException {
        try {
            if (!text.startsWith("/")) {
                throw new UsageException("path \"" + text + "\" must begin with '/', as in /3/0");
            }
            List<String> segments = text.equals("/")
                    ? List.of()
                    : Arrays.asList(text.substring(1).split("/", -1));
            return family.parse(segments);
        } catch (PathSyntaxException malformed) {
            throw new UsageException(String.valueOf(malformed.getMessage()));
        }
    }

    /** The format of that name or number; by number alone the ones from before IANA are found. */
    PayloadFormat format(String word) throws UsageException {
        Map<String, PayloadFormat> formats = formats();
        PayloadFormat format = formats.get(word.toLowerCase(Locale.ROOT));
        if (format == null) {
            throw new UsageException("\"" + word + "\" is no payload format of " + family + "; "
                    + DidYouMean.remedy(word, formatWords()));
        }
        return format;
    }

    /** What to write for the formats there are. */
    public List<String> formatWords() {
        return formats().keySet().stream()
                .filter(word -> !Character.isDigit(word.charAt(0)))
                .toList();
    }

    /** A format's name is what comes before its number: {@code TLV (11542)} is {@code tlv}, and {@code text/plain} is {@code text}. */
    private Map<String, PayloadFormat> formats() {
        Map<String, PayloadFormat> formats = new LinkedHashMap<>();
        for (PayloadFormat each : Codecs.of(family).formats()) {
            String title = each.contentFormat().toString();
            String name = title.substring(0, title.indexOf(" (")).toLowerCase(Locale.ROOT);
            formats.putIfAbsent(name.replace("/plain", "").replace(' ', '-'), each);
            formats.put(Integer.toString(each.contentFormat().number()), each);
        }
        return formats;
    }
}
