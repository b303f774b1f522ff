package dev.lathe.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.message.ContentFormat;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.objects.FirmwareUpdate;
import dev.lathe.objects.FirmwareUpdateInstance;
import dev.lathe.stub.client.OpaqueSink;
import dev.lathe.value.Opaque;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A firmware image is written by itself, and a device takes it in pieces if it wants to. */
class OpaqueSinkTest {

    private final Lab lab = new Lab();
    private final Firmware firmware = new Firmware();

    private Response writePackage(byte[] image) {
        return lab.put("/5/0/0", ContentFormat.OPAQUE, image);
    }

    private static byte[] image(int octets) {
        byte[] image = new byte[octets];
        for (int i = 0; i < octets; i++) {
            image[i] = (byte) (i * 31);
        }
        return image;
    }

    @Test
    void the_pieces_of_a_value_come_in_order_and_make_the_whole() {
        firmware.inPieces = true;
        lab.start(builder -> builder.instance(0, firmware));

        assertThat(writePackage(image(5000)).code()).isEqualTo(ResponseCode.CHANGED);

        assertThat(firmware.taken.toByteArray()).isEqualTo(image(5000));
        assertThat(firmware.events).containsExactly("of 5000", "1024", "1024", "1024", "1024", "904", "complete");
        assertThat(firmware.whole).isNull();
    }

    @Test
    void a_value_without_octets_is_complete_at_once() {
        firmware.inPieces = true;
        lab.start(builder -> builder.instance(0, firmware));

        assertThat(writePackage(image(0)).code()).isEqualTo(ResponseCode.CHANGED);

        assertThat(firmware.events).containsExactly("of 0", "complete");
    }

    @Test
    void a_device_without_a_sink_takes_the_whole() {
        lab.start(builder -> builder.instance(0, firmware));

        assertThat(writePackage(image(5000)).code()).isEqualTo(ResponseCode.CHANGED);

        assertThat(firmware.whole).isEqualTo(Opaque.of(image(5000)));
        assertThat(firmware.events).containsExactly("of 5000");
    }

    @Test
    void a_value_within_an_instance_is_taken_as_a_whole() {
        firmware.inPieces = true;
        lab.start(builder -> builder.instance(0, firmware));

        Response response =
                lab.post("/5/0", ContentFormat.TLV, Lab.tlv("/5/0", out -> out.opaque(0, Opaque.of(image(3)))));

        assertThat(response.code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(firmware.whole).isEqualTo(Opaque.of(image(3)));
        assertThat(firmware.events).isEmpty();
    }

    @Test
    void what_a_sink_refuses_is_aborted_and_answered_so() {
        firmware.inPieces = true;
        firmware.room = 2048;
        lab.start(builder -> builder.instance(0, firmware));

        Response response = writePackage(image(5000));

        assertThat(response.code()).isEqualTo(ResponseCode.REQUEST_ENTITY_TOO_LARGE);
        assertThat(response.diagnostic()).isEqualTo("no room for more than 2048 octets");
        assertThat(firmware.events)
                .containsExactly("of 5000", "1024", "1024", "abort: no room for more than 2048 octets");
    }

    private static final class Firmware extends FirmwareUpdateInstance {

        final List<String> events = new ArrayList<>();
        final ByteArrayOutputStream taken = new ByteArrayOutputStream();

        @Nullable
        Opaque whole;

        boolean inPieces;
        int room = Integer.MAX_VALUE;

        @Override
        public Optional<OpaqueSink> firmwarePackageSink(long size) {
            events.add("of " + size);
            return inPieces ? Optional.of(new Flash()) : Optional.empty();
        }

        @Override
        public void firmwarePackage(Opaque value) {
            whole = value;
        }

        @Override
        public void packageUri(String value) {
            events.add(value);
        }

        @Override
        public String packageUri() {
            return "";
        }

        @Override
        public void update() {
            events.add("update");
        }

        @Override
        public FirmwareUpdate.State state() {
            return FirmwareUpdate.State.IDLE;
        }

        @Override
        public FirmwareUpdate.UpdateResult updateResult() {
            return FirmwareUpdate.UpdateResult.INITIAL;
        }

        @Override
        public FirmwareUpdate.DeliveryMethod deliveryMethod() {
            return FirmwareUpdate.DeliveryMethod.PUSH;
        }

        private final class Flash implements OpaqueSink {

            @Override
            public void accept(ByteBuffer octets) {
                if (taken.size() + octets.remaining() > room) {
                    throw new ResponseException(
                            ResponseCode.REQUEST_ENTITY_TOO_LARGE, "no room for more than " + room + " octets");
                }
                events.add(Integer.toString(octets.remaining()));
                byte[] copy = new byte[octets.remaining()];
                octets.get(copy);
                taken.writeBytes(copy);
            }

            @Override
            public void complete() {
                events.add("complete");
            }

            @Override
            public void abort(Throwable why) {
                events.add("abort: " + ((ResponseException) why).diagnostic());
            }
        }
    }
}
