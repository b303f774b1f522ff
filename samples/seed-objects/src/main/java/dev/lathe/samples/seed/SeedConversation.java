package dev.lathe.samples.seed;

import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.samples.seed.objects.FirmwareUpdate;
import dev.lathe.samples.seed.objects.RemoteDeviceInfo;
import dev.lathe.samples.seed.objects.RemoteFirmwareUpdate;
import dev.lathe.stub.server.Draft0Device;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What an operator does with a device of the early draft: the draft's own two requests, then typed ones. */
public final class SeedConversation {

    private static final LwM2mPath DEVICE_INFO = Family.DRAFT_0.instance(3, 0);

    private final Consumer<String> log;

    public SeedConversation(Consumer<String> log) {
        this.log = log;
    }

    /** Blocks; fails with a {@link dev.lathe.message.LwM2mException} when a request does. */
    public void with(Draft0Device device) {
        log.accept(device.endpoint() + " registered, the early draft, with Objects " + device.objects());
        get(device, DEVICE_INFO.child(0));
        get(device, DEVICE_INFO);

        RemoteDeviceInfo info = device.at(RemoteDeviceInfo.TYPE);
        log.accept(info.read().join().toString());
        RemoteFirmwareUpdate firmware = device.at(RemoteFirmwareUpdate.TYPE);
        firmware.write(FirmwareUpdate.patch().version("1.1").size("7").build()).join();
        firmware.doUpgrade().join();
    }

    private void get(Draft0Device device, LwM2mPath path) {
        Response response = device.send(Request.get(path)).join();
        String format = response.contentFormat().map(Object::toString).orElse("");
        log.accept("GET " + path + ": " + format + " " + new String(response.payload(), StandardCharsets.UTF_8));
    }
}
