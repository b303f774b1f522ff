package dev.lathe.client;

import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.objects.Device.ErrorCode;
import dev.lathe.objects.DeviceInstance;
import dev.lathe.value.Multiple;

/** The Device Object of an application that brings none: what LwM2M makes mandatory, and nothing to say. */
final class DefaultDevice extends DeviceInstance {

    @Override
    public void reboot() {
        throw new ResponseException(
                ResponseCode.NOT_IMPLEMENTED, "this device cannot be rebooted: its application has no Device Object");
    }

    @Override
    public Multiple<ErrorCode> errorCode() {
        return Multiple.of(ErrorCode.NO_ERROR);
    }

    @Override
    public String supportedBindingAndModes() {
        return "U";
    }
}
