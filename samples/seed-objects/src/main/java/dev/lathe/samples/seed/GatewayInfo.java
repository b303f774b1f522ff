package dev.lathe.samples.seed;

import dev.lathe.samples.seed.objects.DeviceInfoObject;

/** The device of the draft's example (7.4): it says who made it, and leaves its Device ID out. */
public final class GatewayInfo extends DeviceInfoObject {

    @Override
    public String manufacturer() {
        return "Open Mobile Alliance";
    }

    @Override
    public String modelNumber() {
        return "LWM2M v1.0";
    }

    @Override
    public String serialNumber() {
        return "9347112";
    }
}
