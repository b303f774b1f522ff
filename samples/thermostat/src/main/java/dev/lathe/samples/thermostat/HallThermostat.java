package dev.lathe.samples.thermostat;

import dev.lathe.samples.thermostat.objects.RoomThermostat.Mode;
import dev.lathe.samples.thermostat.objects.RoomThermostatInstance;
import dev.lathe.value.Multiple;
import java.util.function.Consumer;

// tag::device[]
/** The device's side: a thermostat that remembers what it is told. */
final class HallThermostat extends RoomThermostatInstance {

    private final Consumer<String> log;
    private volatile double celsius = 19.5;
    private Mode mode = Mode.OFF;
    private double setPoint = 20;

    HallThermostat(Consumer<String> log) {
        this.log = log;
    }

    /** Called by the sensor, on any thread. */
    void measure(double value) {
        celsius = value;
        changed(MEASURED_TEMPERATURE);
    }

    @Override
    public double measuredTemperature() {
        return celsius;
    }

    @Override
    public Mode mode() {
        return mode;
    }

    @Override
    public void mode(Mode value) {
        mode = value;
        log.accept("mode is " + value + " now");
    }

    @Override
    public double setPoint() {
        return setPoint;
    }

    @Override
    public void setPoint(double value) { // the range was checked before
        setPoint = value;
        log.accept("set point is " + value + " now");
    }

    @Override
    public Multiple<String> errorLog() {
        return Multiple.of("filter is due");
    }

    @Override
    public void boost(long minutes) {
        log.accept("full power for " + minutes + " minutes");
    }
}
// end::device[]
