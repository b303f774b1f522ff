package dev.lathe.stub.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lathe.attribute.Attributes;
import dev.lathe.payload.PayloadReader;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.spec.DataType;
import dev.lathe.spec.InvalidValueException;
import dev.lathe.spec.ObjectSpec;
import dev.lathe.spec.Operations;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.ValueType;
import dev.lathe.value.Multiple;
import dev.lathe.value.UnsignedInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandleTest {

    private static final ResourceSpec MEASURED =
            ResourceSpec.of(42770, 0, "Measured Temperature", Operations.R, DataType.FLOAT);
    private static final ResourceSpec SET_POINT = ResourceSpec.of(42770, 2, "Set Point", Operations.RW, DataType.FLOAT)
            .withRange("5..35");
    private static final ResourceSpec LABELS = ResourceSpec.of(42770, 3, "Labels", Operations.RW, DataType.STRING)
            .asMultiple()
            .withRange("0..3");
    private static final ResourceSpec COUNT = ResourceSpec.of(42770, 4, "Count", Operations.W, DataType.INTEGER);
    private static final ResourceSpec TOTAL =
            ResourceSpec.of(42770, 5, "Total", Operations.RW, DataType.UNSIGNED_INTEGER);

    private static final ResourceSpec CODES =
            ResourceSpec.of(42770, 5, "Codes", Operations.W, DataType.INTEGER).asMultiple();

    private final RecordingContext context = new RecordingContext();
    private final RemoteRoom room = new RemoteRoom(context);

    @Test
    void anAllowedValueIsPutOnTheResource() {
        room.setPoint().write(21).join();

        assertThat(context.asked).containsExactly("put /42770/1/2 FLOAT 2=21.0");
    }

    @Test
    void aValueOutOfRangeIsRefusedAtOnceAndNothingIsSent() {
        assertThatThrownBy(() -> room.setPoint().write(4.9))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Set Point (/42770/*/2): 4.9 is out of range 5..35");
        assertThat(context.asked).isEmpty();
    }

    @Test
    void aWholeNumberNeedsNoSuffix() {
        room.count().write(5).join();

        assertThat(context.asked).containsExactly("put /42770/1/4 INTEGER 4=5");
    }

    @Test
    void severalValuesArePutAsResourceInstances() {
        room.labels().write(Multiple.<String>empty().with(0, "a").with(7, "b")).join();

        assertThat(context.asked).containsExactly("put /42770/1/3 STRING multiple 3[2 0=a 7=b ]");
    }

    @Test
    void mergingPostsSoThatOtherResourceInstancesStay() {
        room.labels().merge(Multiple.of("a")).join();

        assertThat(context.asked).containsExactly("post /42770/1/3 STRING multiple 3[1 0=a ]");
    }

    @Test
    void everyOneOfSeveralValuesIsCheckedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> room.labels().merge(Multiple.of("abc", "abcd")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("a text of 4 octets is out of range 0..3");
        assertThat(context.asked).isEmpty();
    }

    @Test
    void oneResourceInstanceIsWrittenAndReadOnItsOwnPath() {
        room.labels().at(7).write("b").join();
        assertThat(room.labels().at(7).read()).isNotDone();

        assertThat(context.asked).containsExactly("put /42770/1/3/7 STRING 3[1 7=b ]", "read /42770/1/3/7 STRING");
    }

    @Test
    void anInstanceOfAResourceThatIsOnlyWrittenHasAHandleToo() {
        room.codes().at(3).write(5L).join();
        room.codes().at(3).delete().join();
        room.labels().at(7).delete().join();

        assertThat(context.asked)
                .containsExactly("put /42770/1/5/3 INTEGER 5[1 3=5 ]", "delete /42770/1/5/3", "delete /42770/1/3/7");
        assertThat(room.codes().at(3)).isNotInstanceOf(ReadableTarget.class);
    }

    @Test
    void aResourceAndAnObjectInstanceCanBeDiscovered() {
        room.measured().discover().join();
        room.count().discover().join();
        room.discover().join();

        assertThat(context.asked).containsExactly("discover /42770/1/0", "discover /42770/1/4", "discover /42770/1");
    }

    @Test
    void anObjectInstanceCanBeDeleted() {
        room.delete().join();

        assertThat(context.asked).containsExactly("delete /42770/1");
    }

    @Test
    void anAssignmentKnowsItsPathAndIsCheckedWhenItIsMade() {
        assertThat(room.labels().at(7).to("b").path()).hasToString("/42770/1/3/7");
        assertThat(room.setPoint().to(21.0)).hasToString("assignment to /42770/1/2");
        assertThatThrownBy(() -> room.setPoint().to(4.9)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> room.labels().to(Multiple.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("/42770/1/3 Labels: a write of several Resources cannot take away");
        assertThat(context.asked).isEmpty();
    }

    @Test
    void aHandleSaysWhatIsWrongWithAValueThatWasRead() {
        assertThat(room.setPoint().violation(40.0)).contains("Set Point (/42770/*/2): 40.0 is out of range 5..35");
        assertThat(room.setPoint().violation(20.0)).isEmpty();
        assertThat(room.labels().violation(Multiple.of("abc", "abcd"))).isPresent();
        assertThat(room.labels().at(1).violation("abcd")).isPresent();
        assertThat(room.measured().violation(1e9)).isEmpty();
    }

    @Test
    void aHandleOffersOnlyWhatTheDescriptorAllows() {
        assertThat(room.measured()).isNotInstanceOf(WritableResource.class);
        assertThat(room.count()).isNotInstanceOf(ReadableResource.class);
        assertThat(room.labels()).isInstanceOf(ReadableResource.class).isInstanceOf(WritableResource.class);
    }

    @Test
    void thresholdsOnATextAreRefusedAtOnce() {
        assertThatThrownBy(() -> room.labels().observe(Attributes.gt(5), values -> {}))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Labels (/42770/*/3): gt, lt and st compare numbers and need a numeric Resource");
        assertThatThrownBy(() -> room.attributes(Attributes.lt(5))).isInstanceOf(InvalidValueException.class);
        assertThat(context.asked).isEmpty();
    }

    @Test
    void anUnsignedNumberIsWrittenAsOneAndANegativeOneNever() {
        room.total().write(5).join();
        room.reset().write(UnsignedInteger.MAX).join();
        room.total().write(Long.MAX_VALUE).join();

        assertThat(context.asked)
                .containsExactly(
                        "put /42770/1/5 UNSIGNED_INTEGER 5=5",
                        "put /42770/1/5 UNSIGNED_INTEGER 5=18446744073709551615",
                        "put /42770/1/5 UNSIGNED_INTEGER 5=9223372036854775807");
        context.asked.clear();
        for (WritableUnsigned handle : List.of(room.total(), room.reset())) {
            assertThatThrownBy(() -> handle.write(-1))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage(
                            "Total (/42770/*/5): -1 is negative, and an Unsigned Integer is 0 to 18446744073709551615;"
                                    + " if its 64 bits are meant, that is 18446744073709551615, use UnsignedInteger.ofBits");
        }
        assertThat(context.asked).isEmpty();
    }

    @Test
    void attributesThatContradictEachOtherAreRefusedAtOnce() {
        assertThatThrownBy(() -> room.measured().attributes(Attributes.gt(5).lt(6)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("lt must be below gt");
        assertThat(context.asked).isEmpty();
    }

    @Test
    void observingWithAttributesHandsThemOn() {
        room.measured().observe(Attributes.pmin(5).gt(28), celsius -> {});

        assertThat(context.asked).containsExactly("observe /42770/1/0 FLOAT pmin=5&gt=28");
    }

    @Test
    void aHandleSaysWhereItIsAndWhatItIsCalled() {
        assertThat(room.labels().at(7)).hasToString("/42770/1/3/7 Labels");
        assertThat(room).hasToString("/42770/1 Room");
    }

    private static final class RemoteRoom extends RemoteInstance<Object, Object> {

        private static final ResourceType<Double> CELSIUS =
                ResourceType.FLOAT.checked(value -> SET_POINT.inRange(value, value >= 5 && value <= 35));
        private static final ResourceType<String> LABEL =
                ResourceType.STRING.checked(value -> LABELS.inRange(value, value.length() <= 3));

        RemoteRoom(RemoteContext context) {
            super(context, new NoValues());
        }

        ReadableResource<Double> measured() {
            return readable(MEASURED, ResourceType.FLOAT);
        }

        ReadWriteDouble setPoint() {
            return readWriteDouble(SET_POINT, CELSIUS);
        }

        ReadWriteMultiple<String> labels() {
            return readWriteMultiple(LABELS, LABEL);
        }

        ReadWriteUnsigned total() {
            return readWriteUnsigned(TOTAL, ResourceType.UNSIGNED);
        }

        WritableUnsigned reset() {
            return writableUnsigned(TOTAL, ResourceType.UNSIGNED);
        }

        WritableMultiple<Long> codes() {
            return writableMultiple(CODES, ResourceType.INTEGER);
        }

        WritableLong count() {
            return writableLong(COUNT, ResourceType.INTEGER);
        }
    }

    private static final class NoValues extends ValueType<Object, Object> {

        NoValues() {
            super(ObjectSpec.of(
                    42770, "Room", "urn:oma:lwm2m:x:42770", "1.0", MEASURED, SET_POINT, LABELS, COUNT, CODES));
        }

        @Override
        public Object decode(PayloadReader in) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void encode(Object value, PayloadWriter out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object decodePatch(PayloadReader in) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void encodePatch(Object patch, PayloadWriter out) {
            throw new UnsupportedOperationException();
        }
    }
}
