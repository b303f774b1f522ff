package dev.lathe.samples.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.client.Draft0Client;
import dev.lathe.generator.diagnostic.Severity;
import dev.lathe.message.Method;
import dev.lathe.message.ResponseCode;
import dev.lathe.samples.seed.bench.RemoteBench;
import dev.lathe.samples.seed.objects.FirmwareUpdate;
import dev.lathe.samples.seed.objects.Location;
import dev.lathe.samples.seed.objects.RemoteFirmwareUpdate;
import dev.lathe.spec.Operations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The operations of draft 7.4. */
class OperationRowsTest {

    private final Lab lab = new Lab();
    private Draft0Client device;

    @BeforeEach
    void register() {
        device = lab.device();
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void SD_26_read_is_get_write_is_put_and_execute_is_post() {
        RemoteBench bench = lab.registered().at(RemoteBench.TYPE);

        lab.await(bench.text().write("written"));
        assertThat(lab.bench.text).isEqualTo("written");
        assertThat(lab.await(bench.text().read())).isEqualTo("written");
        lab.await(bench.reset());
        lab.await(bench.executeLever());
        assertThat(lab.bench.executed).containsExactly("reset", "lever");
        assertThat(lab.putText(device, "/9/0", "by hand").code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(lab.post(device, "/9/4").code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(lab.bench.executed).containsExactly("reset", "lever", "reset");
    }

    @ParameterizedTest
    @CsvSource({"GET, /9/4", "GET, /9/6", "PUT, /9/4", "PUT, /9/8", "POST, /9/0", "POST, /9/6", "POST, /9/8"})
    void SD_26_an_operation_that_is_not_listed_is_4_05(Method method, String path) {
        assertThat(lab.ask(device.address(), Lab.request(method, path).withPayload(null, Lab.utf8("x")))
                        .code())
                .isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
        assertThat(lab.bench.executed).isEmpty();
    }

    @Test
    void SD_26_a_resource_may_have_all_three() {
        assertThat(Lab.text(lab.get(device, "/9/5"))).isEqualTo("up");
        assertThat(lab.putText(device, "/9/5", "down").code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(lab.post(device, "/9/5").code()).isEqualTo(ResponseCode.CHANGED);
        assertThat(lab.bench.lever).isEqualTo("down");
        assertThat(lab.bench.executed).containsExactly("lever");
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /3",
        "DELETE, /3/0",
        "DELETE, /",
        "FETCH, /3",
        "IPATCH, /3",
        "PATCH, /3",
        "POST, /3",
        "POST, /",
        "PUT, /"
    })
    void SD_26_there_is_no_other_operation(Method method, String path) {
        assertThat(lab.ask(device.address(), Lab.request(method, path)).code())
                .isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
    }

    @Test
    void SD_26_there_is_no_resource_discovery() {
        assertThat(lab.get(device, "/.well-known/core").code()).isEqualTo(ResponseCode.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"GET, /3?depth=1", "PUT, /9/0?pmin=1", "PUT, /3?pmin=1", "POST, /9/4?a=b"})
    void SD_26_no_operation_has_parameters(Method method, String path) {
        assertThat(lab.ask(device.address(), Lab.request(method, path)).code()).isEqualTo(ResponseCode.BAD_REQUEST);
        assertThat(lab.bench.executed).isEmpty();
    }

    @Test
    void SQ_06_a_blank_cell_is_r_with_a_warning() {
        var said = Lab.compile(Lab.object(5, "a", Lab.resource(0, "One", "")));

        assertThat(said.hasErrors()).isFalse();
        assertThat(said.count(Severity.WARNING)).isEqualTo(1);
        assertThat(said.asList()).extracting(fault -> fault.id()).containsExactly("LWM308");
        assertThat(Location.TYPE.spec().resource(4)).hasValueSatisfying(it -> {
            assertThat(it.name()).isEqualTo("Update Period");
            assertThat(it.operations()).isEqualTo(Operations.R);
        });
    }

    @Test
    void SQ_17_size_and_version_are_written_and_the_image_is_read_back() {
        RemoteFirmwareUpdate firmware = lab.registered().at(RemoteFirmwareUpdate.TYPE);
        String image = "an image, as a text";

        lab.await(firmware.firmware().write(image));
        lab.await(firmware.write(FirmwareUpdate.patch().version("2").size("2").build()));

        assertThat(lab.await(firmware.firmware().read())).isEqualTo(image);
        assertThat(Lab.text(lab.get(device, "/2/0"))).isEqualTo(image);
        assertThat(Lab.text(lab.get(device, "/2/3"))).isEqualTo("2");
        assertThat(Lab.text(lab.get(device, "/2/4"))).isEqualTo("2");
        lab.await(firmware.doUpgrade());
        assertThat(lab.putText(device, "/2/5", "x").code()).isEqualTo(ResponseCode.METHOD_NOT_ALLOWED);
    }
}
