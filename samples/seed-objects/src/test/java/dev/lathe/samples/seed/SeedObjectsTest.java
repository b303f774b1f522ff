package dev.lathe.samples.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.path.Family;
import dev.lathe.samples.seed.objects.BearerInfo;
import dev.lathe.samples.seed.objects.LocationObject;
import dev.lathe.samples.seed.objects.RemoteDeviceInfo;
import dev.lathe.spec.ResourceSpec;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the draft's example Objects are compiled to. */
class SeedObjectsTest {

    @Test
    void the_table_is_that_of_the_draft() {
        assertThat(String.join("\n", SeedObjects.table())).isEqualTo("""
                1 | Bootstrapping | urn:oma:mo:lwm2m2:bootstrapping
                  0 | Server Location | RW
                  1 | Endpoint Name | R
                2 | Firmware Update | urn:oma:mo:lwm2m2:firmware
                  0 | Firmware | RW
                  1 | Firmware Name | R
                  2 | Last Updated | R
                  3 | Version | RW
                  4 | Size | RW
                  5 | Do Upgrade | E
                3 | Device Info | urn:oma:mo:lwm2m2:device
                  0 | Manufacturer | R
                  1 | Model Number | R
                  2 | Serial Number | R
                  3 | Device ID | R
                4 | Location | urn:oma:mo:lwm2m2:location
                  0 | GPS Location | R
                  1 | GPS Fix | R
                  2 | APN Location | R
                  3 | X,Y Location | R
                  4 | Update Period | R
                … | Bearer Info | urn:oma:mo:lwm2m2:bearer""");
    }

    @Test
    void all_are_of_the_early_draft() {
        assertThat(SeedObjects.specs()).allMatch(spec -> spec.family() == Family.DRAFT_0);
        assertThat(SeedObjects.specs().stream().flatMap(spec -> spec.resources().stream()))
                .allMatch(resource -> resource.family() == Family.DRAFT_0);
    }

    @Test
    void a_name_with_a_comma_is_a_method() {
        LocationObject location = new LocationObject() {
            @Override
            public String xYLocation() {
                return "52.5,13.4";
            }
        };

        assertThat(LocationObject.TYPE.resources(location))
                .extracting(ResourceSpec::name)
                .containsExactly("X,Y Location");
    }

    @Test
    void an_object_without_index_has_neither_address_nor_stubs() {
        assertThat(BearerInfo.TYPE.spec().hasId()).isFalse();
        assertThat(Path.of("target/generated-sources/lwm2m/dev/lathe/samples/seed/objects"))
                .isDirectoryNotContaining(
                        file -> file.getFileName().toString().matches("(Remote)?BearerInfo(Object)?\\.java")
                                && !file.endsWith("BearerInfo.java"));
        assertThat(RemoteDeviceInfo.TYPE.spec().id()).isEqualTo(3);
    }

    /** The runtime compiles that one Object too, for devices that are bootstrapped. */
    @Test
    void the_runtime_has_the_same_bootstrapping() {
        assertThat(Path.of("src/main/lwm2m/bootstrapping.json"))
                .hasSameTextualContentAs(Path.of("../../runtime/objects/src/main/draft0/bootstrapping.json"));
    }
}
