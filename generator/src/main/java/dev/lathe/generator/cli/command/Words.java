package dev.lathe.generator.cli.command;

import dev.lathe.generator.diagnostic.DidYouMean;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words an option takes: read, or answered with the one that was meant. */
record Words<T>(List<String> words, Function<String, Optional<T>> meaning) implements ITypeConverter<T> {

    @Override
    public T convert(String word) {
        return meaning.apply(word)
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + word + "\" is none of its words; " + DidYouMean.remedy(word, words)));
    }
}
