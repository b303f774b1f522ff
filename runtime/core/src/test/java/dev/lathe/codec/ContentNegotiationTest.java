package dev.lathe.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Request;
import dev.lathe.message.ResponseException;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadFormat;
import dev.lathe.spec.DataType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentNegotiationTest {

    private static final ContentNegotiation NEGOTIATION = new ContentNegotiation(Codecs.standard());

    private static int answer(@Nullable Integer accept, String path, DataType type, boolean multiple) {
        Optional<ContentFormat> accepted = Optional.ofNullable(accept).map(ContentFormat::new);
        return NEGOTIATION
                .forAnswer(accepted, LwM2mPath.parse(path), type, multiple)
                .contentFormat()
                .number();
    }

    private static PayloadFormat body(@Nullable Integer number, String path, DataType type, boolean multiple) {
        LwM2mPath target = LwM2mPath.parse(path);
        Request request =
                Request.put(target).withPayload(number == null ? null : new ContentFormat(number), new byte[1]);
        return NEGOTIATION.ofBody(request, target, type, multiple);
    }

    @ParameterizedTest
    @CsvSource({
        "/3, NONE, false, 11542",
        "/3/0, NONE, false, 11542",
        "/3/0/6, INTEGER, true, 11542",
        "/3/0/9, INTEGER, false, 0",
        "/3/0/6/1, INTEGER, true, 0",
        "/5/0/0, OPAQUE, false, 42",
        "/5/0/0/1, OPAQUE, true, 42",
        "/5/0/0, OPAQUE, true, 11542",
    })
    void whereNobodyAsksTheKindOfValueDecides(String path, DataType type, boolean multiple, int expected) {
        assertThat(answer(null, path, type, multiple)).isEqualTo(expected);
        assertThat(NEGOTIATION
                        .forRequest(LwM2mPath.parse(path), type, multiple)
                        .contentFormat()
                        .number())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "11542, /3/0, NONE, false",
        "1542, /3/0, NONE, false",
        "11542, /3/0/9, INTEGER, false",
        "0, /3/0/9, INTEGER, false",
        "1541, /3/0/9, INTEGER, false",
        "0, /5/0/0, OPAQUE, false",
        "0, /3/0/6/1, INTEGER, true",
        "42, /5/0/0, OPAQUE, false",
    })
    void answersInWhatIsAcceptedUnderTheSameNumber(int accept, String path, DataType type, boolean multiple) {
        assertThat(answer(accept, path, type, multiple)).isEqualTo(accept);
        assertThat(body(accept, path, type, multiple).contentFormat().number()).isEqualTo(accept);
    }

    @ParameterizedTest
    @CsvSource({
        "0, /3/0, NONE, false",
        "0, /3/0/6, INTEGER, true",
        "42, /3/0/9, INTEGER, false",
        "42, /5/0/0, OPAQUE, true",
        "11542, /, NONE, false",
    })
    void refusesAFormatThatDoesNotFit(int number, String path, DataType type, boolean multiple) {
        assertThatExceptionOfType(ResponseException.class)
                .isThrownBy(() -> answer(number, path, type, multiple))
                .withMessage("4.06 Not Acceptable: " + path + " cannot be had as " + new ContentFormat(number));
        assertThatExceptionOfType(ResponseException.class)
                .isThrownBy(() -> body(number, path, type, multiple))
                .withMessage("4.00 Bad Request: " + new ContentFormat(number) + " cannot carry what is at " + path);
    }

    @ParameterizedTest
    @CsvSource({"60", "40", "65000"})
    void refusesAFormatThatIsNotKnown(int number) {
        assertThatExceptionOfType(ResponseException.class)
                .isThrownBy(() -> answer(number, "/3/0/9", DataType.INTEGER, false))
                .withMessageStartingWith("4.06 ");
        assertThatExceptionOfType(ResponseException.class)
                .isThrownBy(() -> body(number, "/3/0/9", DataType.INTEGER, false))
                .withMessageStartingWith("4.15 ");
    }

    @Test
    void aBodyWithoutContentFormatIsTextWhereItCanBe() {
        assertThat(body(null, "/3/0/9", DataType.INTEGER, false).contentFormat())
                .isEqualTo(ContentFormat.TEXT);
        assertThat(body(null, "/3/0/6/1", DataType.INTEGER, true).contentFormat())
                .isEqualTo(ContentFormat.TEXT);
        assertThatExceptionOfType(ResponseException.class)
                .isThrownBy(() -> body(null, "/3/0/6", DataType.INTEGER, true))
                .withMessage("4.00 Bad Request: a body for /3/0/6 needs a Content-Format");
        assertThatExceptionOfType(ResponseException.class)
                .isThrownBy(() -> body(null, "/3/0", DataType.NONE, false))
                .withMessageStartingWith("4.00 ");
    }
}
