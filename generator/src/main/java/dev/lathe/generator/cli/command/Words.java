package dev.lathe.generator.cli.command;

import dev.lathe.generator.cli.terminal.ColourChoice;
import dev.lathe.generator.diagnostic.DidYouMean;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.generator.report.ReportFormat;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words options take, for reading them, for suggesting the one that was meant, and for completion. */
public final class Words {

    private Words() {}

    /** Makes a command line read them. */
    public static void teach(CommandLine line) {
        line.registerConverter(ReportFormat.class, of(Formats.WORDS, ReportFormat::of));
        line.registerConverter(
                Severity.class,
                of(Severities.WORDS, word -> Optional.of(word.equals("error") ? Severity.ERROR : Severity.WARNING)));
        line.registerConverter(ColourChoice.class, of(Colours.WORDS, word -> Arrays.stream(ColourChoice.values())
                .filter(each -> each.toString().equals(word))
                .findFirst()));
    }

    private static <T> ITypeConverter<T> of(List<String> words, Function<String, Optional<T>> meaning) {
        return word -> Optional.of(word)
                .filter(words::contains)
                .flatMap(meaning)
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + word + "\" is none of its words; " + DidYouMean.remedy(word, words)));
    }

    /** For {@code --format}. */
    static final class Formats implements Iterable<String> {
        private static final List<String> WORDS = ReportFormat.words();

        @Override
        public Iterator<String> iterator() {
            return WORDS.iterator();
        }
    }

    /** For {@code --color}. */
    static final class Colours implements Iterable<String> {
        private static final List<String> WORDS =
                Arrays.stream(ColourChoice.values()).map(ColourChoice::toString).toList();

        @Override
        public Iterator<String> iterator() {
            return WORDS.iterator();
        }
    }

    /** For {@code --fail-on}. */
    static final class Severities implements Iterable<String> {
        private static final List<String> WORDS = List.of("error", "warning");

        @Override
        public Iterator<String> iterator() {
            return WORDS.iterator();
        }
    }
}
