package dev.lathe.samples.seed;

import dev.lathe.samples.seed.objects.FirmwareUpdateObject;
import dev.lathe.value.Opaque;
import java.util.function.Consumer;

/** Firmware that is kept and shown, and nothing else. */
public final class GatewayFirmware extends FirmwareUpdateObject {

    private final Consumer<String> log;
    private Opaque firmware = Opaque.EMPTY;
    private String version = "1.0";
    private long size;

    public GatewayFirmware(Consumer<String> log) {
        this.log = log;
    }

    @Override
    public Opaque firmware() {
        return firmware;
    }

    @Override
    public void firmware(Opaque value) {
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
    public long size() {
        return size;
    }

    @Override
    public void size(long value) {
        size = value;
    }

    @Override
    public void doUpgrade() {
        log.accept("upgrades to " + version);
    }
}
