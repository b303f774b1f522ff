package dev.lathe.objects;

import static dev.lathe.objects.Exchange.TLV;
import static dev.lathe.objects.Exchange.decoded;
import static dev.lathe.objects.Exchange.encoded;
import static dev.lathe.objects.Exchange.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lathe.message.PayloadException;
import dev.lathe.objects.FirmwareUpdate.DeliveryMethod;
import dev.lathe.objects.FirmwareUpdate.ProtocolSupport;
import dev.lathe.objects.FirmwareUpdate.Severity;
import dev.lathe.objects.FirmwareUpdate.State;
import dev.lathe.objects.FirmwareUpdate.UpdateResult;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.stub.Arguments;
import dev.lathe.value.Multiple;
import dev.lathe.value.Opaque;
import org.junit.jupiter.api.Test;

/** A device that takes firmware, as the other side sees it. */
class FirmwareUpdateTest {

    @Test
    void firmwareIsPushedAndInstalled() {
        Firmware device = new Firmware();
        LwM2mPath path = LwM2mPath.of(5, 0);
        PayloadWriter out = TLV.writer(path);
        FirmwareUpdate.TYPE.encodePatch(
                FirmwareUpdate.patch()
                        .firmwarePackage(Opaque.ofHex("cafe"))
                        .severity(Severity.CRITICAL)
                        .build(),
                out);

        FirmwareUpdateInstance.TYPE.apply(device, FirmwareUpdate.TYPE.decodePatch(TLV.reader(out.done(), path)));
        FirmwareUpdate downloaded = received(FirmwareUpdate.TYPE, FirmwareUpdateInstance.TYPE, device);
        FirmwareUpdateInstance.TYPE.execute(device, 2, Arguments.none());
        FirmwareUpdate updated = received(FirmwareUpdate.TYPE, FirmwareUpdateInstance.TYPE, device);

        assertThat(downloaded.state()).isEqualTo(State.DOWNLOADED);
        assertThat(downloaded.severity()).contains(Severity.CRITICAL);
        assertThat(downloaded.deliveryMethod()).isEqualTo(DeliveryMethod.PUSH);
        assertThat(downloaded.protocolSupport()).contains(Multiple.of(ProtocolSupport.COAP));
        assertThat(updated.state()).isEqualTo(State.IDLE);
        assertThat(updated.updateResult()).isEqualTo(UpdateResult.SUCCESS);
    }

    @Test
    void aResultOfALaterVersionKeepsItsNumber() {
        FirmwareUpdate seen = decoded(FirmwareUpdate.TYPE, out -> {
            out.integer(3, 4);
            out.integer(5, 12);
            out.bool(14, true);
        });

        assertThat(seen.state()).isEqualTo(State.UNRECOGNIZED);
        assertThat(seen.stateCode()).isEqualTo(4);
        assertThat(seen.updateResult()).isEqualTo(UpdateResult.UNRECOGNIZED);
        assertThat(seen.updateResultCode()).isEqualTo(12);
        assertThat(encoded(FirmwareUpdate.TYPE, seen))
                .as("Automatic Upgrade at Download, of version 1.2, is kept as well")
                .isEqualTo(new byte[] {(byte) 0xc1, 3, 4, (byte) 0xc1, 5, 12, (byte) 0xc1, 14, 1});
    }

    @Test
    void aSeverityThatIsNoneIsNotWritten() {
        LwM2mPath path = LwM2mPath.of(5, 0, 11);
        PayloadWriter out = TLV.writer(path);
        out.integer(11, 3);
        byte[] payload = out.done();

        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> FirmwareUpdate.TYPE.decodePatch(TLV.reader(payload, path)))
                .withMessageContaining("Severity (/5/*/11): 3 is not one of its enumerated values");
    }

    private static final class Firmware extends FirmwareUpdateInstance {

        private State state = State.IDLE;
        private UpdateResult result = UpdateResult.INITIAL;
        private Severity severity = Severity.MANDATORY;

        @Override
        public void firmwarePackage(Opaque value) {
            state = State.DOWNLOADED;
        }

        @Override
        public String packageUri() {
            return "";
        }

        @Override
        public void packageUri(String value) {}

        @Override
        public void update() {
            state = State.IDLE;
            result = UpdateResult.SUCCESS;
        }

        @Override
        public State state() {
            return state;
        }

        @Override
        public UpdateResult updateResult() {
            return result;
        }

        @Override
        public Multiple<ProtocolSupport> protocolSupport() {
            return Multiple.of(ProtocolSupport.COAP);
        }

        @Override
        public DeliveryMethod deliveryMethod() {
            return DeliveryMethod.PUSH;
        }

        @Override
        public Severity severity() {
            return severity;
        }

        @Override
        public void severity(Severity value) {
            severity = value;
        }
    }
}
