package dev.lathe.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Request;
import dev.lathe.message.ResponseException;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.DataType;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which format an exchange of the early draft uses. */
class Draft0NegotiationTest {

    private static final ContentNegotiation NEGOTIATION = new ContentNegotiation(Codecs.of(Family.DRAFT_0));

    private static LwM2mPath path(String text) {
        return text.equals("/")
                ? Family.DRAFT_0.root()
                : Family.DRAFT_0.parse(List.of(text.substring(1).split("/")));
    }

    private static PayloadFormat answer(@Nullable Integer accept, String path, DataType type, boolean multiple) {
        return NEGOTIATION.forAnswer(Optional.ofNullable(accept).map(ContentFormat::new), path(path), type, multiple);
    }

    private static PayloadFormat body(@Nullable Integer number, String path, DataType type, boolean multiple) {
        Request request =
                Request.put(path(path)).withPayload(number == null ? null : new ContentFormat(number), new byte[1]);
        return NEGOTIATION.ofBody(request, path(path), type, multiple);
    }

    private static void notAcceptable(int accept, String path, DataType type, boolean multiple) {
        assertThatExceptionOfType(ResponseException.class)
                .isThrownBy(() -> answer(accept, path, type, multiple))
                .withMessage("4.06 Not Acceptable: " + path + " cannot be had as " + new ContentFormat(accept));
    }

    @ParameterizedTest
    @CsvSource({
        "/3, NONE, false, 50",
        "/3/6, INTEGER, true, 50",
        "/2/0, OPAQUE, true, 50",
        "/3/0, STRING, false, 0",
        "/2/0, OPAQUE, false, 0",
    })
    void SD_20_an_object_or_a_multiple_resource_is_JSON_and_SD_19_a_single_one_is_text(
            String path, DataType type, boolean multiple, int expected) {
        ContentFormat number = new ContentFormat(expected);
        assertThat(answer(null, path, type, multiple).contentFormat()).isEqualTo(number);
        assertThat(answer(expected, path, type, multiple).contentFormat()).isEqualTo(number);
        assertThat(body(expected, path, type, multiple).contentFormat()).isEqualTo(number);
        assertThat(NEGOTIATION.forRequest(path(path), type, multiple).contentFormat())
                .isEqualTo(number);
    }

    @Test
    void SD_22_the_media_type_of_JSON_is_content_format_50() {
        assertThat(answer(null, "/3", DataType.NONE, false).contentFormat().number())
                .isEqualTo(50);
    }

    @Test
    void SD_24_a_single_resource_is_its_text_and_nothing_else() {
        LwM2mPath manufacturer = path("/3/0");
        PayloadFormat format = answer(null, "/3/0", DataType.STRING, false);

        PayloadWriter out = format.writer(manufacturer);
        out.begin(3, 0);
        out.text(0, "Open Mobile Alliance");
        out.text(1, "LWM2M v1.0");
        byte[] payload = out.done();

        assertThat(HexFormat.of().formatHex(payload)).isEqualTo("4f70656e204d6f62696c6520416c6c69616e6365");
        assertThat(payload).hasSize(20);
        var in = format.reader(payload, manufacturer);
        assertThat(in.next()).isTrue();
        assertThat(in.resource()).isZero();
        assertThat(in.text()).isEqualTo("Open Mobile Alliance");
    }

    @Test
    void SD_19_text_has_no_byte_order_mark_no_line_end_and_no_quotation_marks() {
        PayloadWriter out = answer(null, "/3/0", DataType.STRING, false).writer(path("/3/0"));
        out.text(0, "é\"");
        assertThat(out.done()).isEqualTo("é\"".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 42, 60, 110, 112, 1541, 1542, 11542, 11543, 11544, 65000})
    void SD_18_no_other_format_is_offered_or_taken(int number) {
        for (String path : List.of("/3", "/3/0")) {
            notAcceptable(number, path, DataType.OPAQUE, false);
            assertThatExceptionOfType(ResponseException.class)
                    .isThrownBy(() -> body(number, path, DataType.OPAQUE, false))
                    .withMessage("4.15 Unsupported Content-Format: " + new ContentFormat(number) + " is not supported");
        }
    }

    @Test
    void SQ_19_text_cannot_be_had_of_what_is_JSON_nor_JSON_of_what_is_text() {
        notAcceptable(0, "/3", DataType.NONE, false);
        notAcceptable(0, "/3/6", DataType.INTEGER, true);
        notAcceptable(50, "/3/0", DataType.STRING, false);
        notAcceptable(50, "/", DataType.NONE, false);
        assertThatExceptionOfType(ResponseException.class)
                .isThrownBy(() -> body(50, "/3/0", DataType.STRING, false))
                .withMessage("4.00 Bad Request: JSON (50) cannot carry what is at /3/0");
        assertThatExceptionOfType(ResponseException.class)
                .isThrownBy(() -> body(0, "/3", DataType.NONE, false))
                .withMessage("4.00 Bad Request: text/plain (0) cannot carry what is at /3");
    }

    @Test
    void SD_19_a_body_without_content_format_is_the_text_of_a_single_value() {
        assertThat(body(null, "/3/0", DataType.STRING, false).contentFormat()).isEqualTo(ContentFormat.TEXT);
        assertThat(body(null, "/2/0", DataType.OPAQUE, false).contentFormat()).isEqualTo(ContentFormat.TEXT);
        for (String path : List.of("/3", "/3/6")) {
            assertThatExceptionOfType(ResponseException.class)
                    .isThrownBy(() -> body(null, path, DataType.INTEGER, true))
                    .withMessage("4.00 Bad Request: a body for " + path + " needs a Content-Format");
        }
    }
}
