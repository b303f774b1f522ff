package dev.lathe.samples.seed;

import dev.lathe.samples.seed.objects.FirmwareUpdateObject;
import java.util.function.Consumer;

/** Firmware that is a text, as everything is in the draft. */
public final class GatewayFirmware extends FirmwareUpdateObject {

    private final Consumer<String> log;
    private String firmware = "";
    private String version = "1.0";
    private String size = "0";

    public GatewayFirmware(Consumer<String> log) {
        this.log = log;
    }

    @Override
    public String firmware() {
        return firmware;
    }

    @Override
    public void firmware(String value) {
        firmware = value;
    }

    @Override
    public String firmwareName() {
        return "gateway";
    }

    @Override
    public String lastUpdated() {
        return "2012-03-30";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public void version(String value) {
        version = value;
    }

    @Override
    public String size() {
        return size;
    }

    @Override
    public void size(String value) {
        size = value;
    }

    @Override
    public void doUpgrade() {
        log.accept("upgrades to " + version);
    }
}
