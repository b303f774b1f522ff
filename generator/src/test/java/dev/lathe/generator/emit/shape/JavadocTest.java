package dev.lathe.generator.emit.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeSpec;
import dev.lathe.generator.emit.Compiled;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JavaPoet hands texts through as they are; these are the ways in which a text could stop being one. */
class JavadocTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ends */ the comment",
                "ends \\u002a/ it by an escape",
                "\\u000a breaks the line",
                "\\uuu",
                "opens /* another",
                "<b>bold, <p> and <script>",
                "a & b, &nope; &#42;/",
                "{@link Nowhere} {@code",
                "@param nothing",
                "@deprecated since ever",
                "}} {{",
                "$T $L $$ $1N",
                "*/*/*/",
                "a *\u200b/ b",
                "tab\t, \u0000nul, \u0007bell",
            })
    void a_text_stays_a_text_whatever_it_is(String words) {
        String source = source(Javadoc.of(Javadoc.sentence(words))
                .paragraph(Javadoc.text(words))
                .tag("@see Object " + Javadoc.text(words)));

        assertThat(Compiled.messages("Doc.java", source)).isEmpty();
        assertThat(source.indexOf("*/")).isEqualTo(source.lastIndexOf("*/"));
    }

    @Test
    void lines_are_wrapped_and_no_words_are_lost() {
        String source = source(Javadoc.of(Javadoc.text("word ".repeat(300))));

        assertThat(source.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(110));
        assertThat(source.split("word", -1)).hasSize(301);
    }

    @Test
    void a_wrapped_line_does_not_begin_with_a_tag() {
        String source = source(Javadoc.of(Javadoc.text("x".repeat(95) + " @return nothing")));

        assertThat(source.lines()).noneMatch(line -> line.strip().startsWith("* @"));
    }

    private static String source(Javadoc javadoc) {
        return TypeSpec.interfaceBuilder("Doc")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc.block())
                .build()
                .toString();
    }
}
