package dev.lathe.samples.thermostat;

import static dev.lathe.samples.thermostat.objects.RoomThermostat.Mode.COOL;
import static dev.lathe.samples.thermostat.objects.RoomThermostat.Mode.HEAT;

import dev.lathe.attribute.Attributes;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.samples.thermostat.objects.RemoteRoomThermostat;
import dev.lathe.samples.thermostat.objects.RoomThermostat;
import dev.lathe.spec.InvalidValueException;
import dev.lathe.stub.server.Observation;
import dev.lathe.stub.server.RegisteredDevice;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What the operator does with a thermostat that has registered: one typed call after another. */
final class Conversation {

    private static final long PATIENCE_SECONDS = 10;

    private final Consumer<String> log;
    private final HallThermostat sensor;

    /** @param sensor where the demo turns the room warm and cold */
    Conversation(Consumer<String> log, HallThermostat sensor) {
        this.log = log;
        this.sensor = sensor;
    }

    void with(RegisteredDevice device) throws InterruptedException {
        RemoteRoomThermostat hall = device.at(RemoteRoomThermostat.TYPE, 0);

        log.accept("measured temperature: " + hall.measuredTemperature().read().join());
        hall.mode().write(HEAT).join();

        refusals(device, hall);
        hall.boost(30).join();
        notifications(hall);

        log.accept("patch of two Resources: mode COOL, set point 21");
        hall.write(RoomThermostat.patch().mode(COOL).setPoint(21).build()).join();
        log.accept(hall.read().join().toString());
    }

    private void refusals(RegisteredDevice device, RemoteRoomThermostat hall) {
        try {
            hall.setPoint().write(50).join();
        } catch (InvalidValueException e) {
            log.accept("the stub refuses, nothing is sent: " + e.getMessage());
        }
        Response response = device.send(Request.put(hall.setPoint().path())
                        .withPayload(ContentFormat.TEXT, "50".getBytes(StandardCharsets.UTF_8)))
                .join();
        log.accept("the device refuses the same value: " + response.code() + ", " + response.diagnostic());
    }

    private void notifications(RemoteRoomThermostat hall) throws InterruptedException {
        BlockingQueue<Double> heard = new LinkedBlockingQueue<>();
        try (Observation watch =
                hall.measuredTemperature().observe(Attributes.gt(28).lt(22), heard::add)) {
            watch.established().join();
            log.accept("observing, notify above 28 and below 22; now it is " + next(heard));
            for (double celsius : new double[] {25, 29, 27, 21, 24, 30}) {
                sensor.measure(celsius);
                if (celsius > 28 || celsius < 22) {
                    log.accept("notified: " + next(heard));
                }
            }
        }
    }

    private static double next(BlockingQueue<Double> heard) throws InterruptedException {
        Double value = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (value == null) {
            throw new IllegalStateException("no notification came within " + PATIENCE_SECONDS + " s");
        }
        return value;
    }
}
