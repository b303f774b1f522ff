package dev.lathe.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.lathe.value.Opaque;
import dev.lathe.value.UnsignedInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecsTest {

    private static final ResourceSpec SET_POINT = ResourceSpec.of(42770, 2, "Set Point", Operations.RW, DataType.FLOAT)
            .withRange("5..35")
            .withUnits("Cel");
    private static final ResourceSpec MODE =
            ResourceSpec.of(42770, 1, "Mode", Operations.RW, DataType.INTEGER).asMandatory();

    @Test
    void eachChangeOfAResourceKeepsTheRest() {
        ResourceSpec spec = SET_POINT.asMandatory().asMultiple();
        assertThat(spec.mandatory()).isTrue();
        assertThat(spec.multiple()).isTrue();
        assertThat(spec.range()).contains("5..35");
        assertThat(spec.units()).contains("Cel");
        assertThat(spec.operations()).isEqualTo(Operations.RW);
        assertThat(spec.type()).isEqualTo(DataType.FLOAT);
        assertThat(SET_POINT.mandatory()).isFalse();
        assertThat(SET_POINT.multiple()).isFalse();
    }

    @Test
    void lettingAValuePassReturnsIt() {
        assertThat(SET_POINT.inRange(21.5, true)).isEqualTo(21.5);
        assertThat(SET_POINT.inRange(5L, true)).isEqualTo(5L);
        assertThat(SET_POINT.inRange("a", true)).isEqualTo("a");
        assertThat(SET_POINT.inRange(Opaque.EMPTY, true)).isEqualTo(Opaque.EMPTY);
        assertThat(MODE.inEnum(2, true)).isEqualTo(2);
    }

    @Test
    void aResourceOfAnObjectWithoutIndexHasAnIdAndNoAddress() {
        ResourceSpec spec = ResourceSpec.ofDraft0(3, "Bearer", Operations.R, DataType.STRING)
                .withRange("0..8")
                .asMultiple()
                .asMandatory();
        assertThat(spec).hasToString("Bearer (Resource 3 of an Object without Object ID Index)");
        assertThat(spec.id()).isEqualTo(3);
        assertThatIllegalStateException().isThrownBy(spec::objectId);
    }

    @Test
    void refusingAValueNamesTheResourceTheValueAndTheRange() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> SET_POINT.inRange(37.5, false))
                .withMessage("Set Point (/42770/*/2): 37.5 is out of range 5..35");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> SET_POINT.inRange("€", false))
                .withMessage("Set Point (/42770/*/2): a text of 3 octets is out of range 5..35");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> SET_POINT.inRange(Opaque.ofHex("00"), false))
                .withMessage("Set Point (/42770/*/2): 1 octets is out of range 5..35");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> MODE.inEnum(7, false))
                .withMessage("Mode (/42770/*/1): 7 is not one of its enumerated values");
    }

    @Test
    void showsUnsignedNumbersAsSuch() {
        ResourceSpec counter = ResourceSpec.of(1, 2, "Counter", Operations.RW, DataType.UNSIGNED_INTEGER);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> counter.inRange(-1L, false))
                .withMessageContaining("18446744073709551615");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> counter.inEnum(-1L, false))
                .withMessageContaining("18446744073709551615");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> counter.inRange(UnsignedInteger.MAX, false))
                .withMessageContaining("18446744073709551615");
        ArgumentSpec count =
                ArgumentSpec.of(counter, 0, "count", DataType.UNSIGNED_INTEGER).withRange("0..9");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> count.inRange(UnsignedInteger.MAX, false))
                .withMessageContaining("18446744073709551615 is out of range 0..9");
    }

    @Test
    void refusesNegativeNumbersWhereUnsignedOnesBelong() {
        ResourceSpec counter = ResourceSpec.of(1, 2, "Counter", Operations.RW, DataType.UNSIGNED_INTEGER);
        ArgumentSpec count = ArgumentSpec.of(counter, 0, "count", DataType.UNSIGNED_INTEGER);
        assertThat(counter.unsigned(7)).isEqualTo(UnsignedInteger.of(7));
        assertThat(count.unsigned(0)).isEqualTo(UnsignedInteger.ZERO);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> counter.unsigned(-7))
                .withMessageStartingWith("Counter (/1/*/2): -7 is negative");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> count.unsigned(Long.MIN_VALUE))
                .withMessageStartingWith("argument 0 'count' of Counter (/1/*/2): -9223372036854775808 is negative");
    }

    @Test
    void anArgumentNamesItselfAndItsResource() {
        ResourceSpec boost = ResourceSpec.of(42770, 4, "Boost", Operations.E, DataType.NONE);
        ArgumentSpec minutes =
                ArgumentSpec.of(boost, 0, "minutes", DataType.INTEGER).withRange("1..120");
        assertThat(minutes.inRange(30L, true)).isEqualTo(30);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> minutes.inRange(0L, false))
                .withMessage("argument 0 'minutes' of Boost (/42770/*/4): 0 is out of range 1..120");
    }

    @Test
    void anObjectFindsItsResourcesByIdInAnyOrder() {
        ObjectSpec spec = ObjectSpec.of(42770, "Room Thermostat", "urn:oma:lwm2m:x:42770", "1.1", SET_POINT, MODE);
        assertThat(spec.resources()).containsExactly(MODE, SET_POINT);
        assertThat(spec.resource(2)).contains(SET_POINT);
        assertThat(spec.resource(3)).isEmpty();
        assertThat(spec).hasToString("Room Thermostat (/42770, version 1.1)");
        assertThat(spec.multiple()).isFalse();
        assertThat(spec.asMultiple().asMandatory().multiple()).isTrue();
        assertThat(spec.asMultiple().asMandatory().mandatory()).isTrue();
        assertThat(spec.asMandatory().resource(1)).contains(MODE);
    }

    @Test
    void versionsAreOrderedByNumber() {
        assertThat(ObjectVersion.parse("1.10")).isGreaterThan(ObjectVersion.parse("1.9"));
        assertThat(ObjectVersion.parse("2.0")).isGreaterThan(ObjectVersion.parse("1.10"));
        assertThat(ObjectVersion.parse("1.0")).isEqualTo(ObjectVersion.V1_0).hasToString("1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.", ".1", "1.0.0", "a.b", "-1.0", "1.00000", "10000.0", "1,0", " 1.0"})
    void refusesWhatIsNoVersion(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ObjectVersion.parse(text))
                .withMessageContaining("is not a version");
    }

    @ParameterizedTest
    @EnumSource
    void operationsAreWhatTheirLettersSay(Operations operations) {
        String letters = operations == Operations.NONE ? "" : operations.name();
        assertThat(operations.readable()).isEqualTo(letters.contains("R"));
        assertThat(operations.writable()).isEqualTo(letters.contains("W"));
        assertThat(operations.executable()).isEqualTo(letters.contains("E"));
    }

    @ParameterizedTest
    @EnumSource(names = {"INTEGER", "UNSIGNED_INTEGER", "FLOAT", "TIME"})
    void numbersAndTimesAreNumeric(DataType type) {
        assertThat(type.isNumeric()).isTrue();
        assertThat(DataType.STRING.isNumeric()).isFalse();
    }
}
