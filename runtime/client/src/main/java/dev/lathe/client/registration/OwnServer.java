package dev.lathe.client.registration;

import dev.lathe.attribute.AttributeSet;
import dev.lathe.attribute.Attributes;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.objects.Server;
import dev.lathe.objects.ServerInstance;
import dev.lathe.stub.AbsentResourceException;
import java.time.Duration;
import java.util.OptionalLong;

/** The Server Object of an account: what the server itself says about its registration (LwM2M Core, Appendix E.2). */
public final class OwnServer extends ServerInstance {

    private static final long MAX_SECONDS = 0xffff_ffffL;
    private static final long DAY = 86_400;
    private static final String UDP = "U";

    private final int shortServerId;
    private final ServerCommands commands;
    private volatile OptionalLong minimumPeriod = OptionalLong.empty();
    private volatile OptionalLong maximumPeriod = OptionalLong.empty();
    private volatile OptionalLong disableTimeout = OptionalLong.empty();
    private volatile boolean storing = true;

    public OwnServer(ServerAccount account, RegistrationEngine engine) {
        this.shortServerId = account.shortServerId();
        this.commands = engine;
    }

    /** Default Minimum and Maximum Period, as far as the server has written them. */
    public AttributeSet defaultPeriods() {
        AttributeSet periods = Attributes.none();
        OptionalLong pmin = minimumPeriod;
        OptionalLong pmax = maximumPeriod;
        periods = pmin.isPresent() ? periods.pmin(pmin.getAsLong()) : periods;
        return pmax.isPresent() ? periods.pmax(pmax.getAsLong()) : periods;
    }

    @Override
    public long shortServerId() {
        return shortServerId;
    }

    @Override
    public long lifetime() {
        return commands.lifetime().toSeconds();
    }

    @Override
    public void lifetime(long value) {
        commands.lifetime(Duration.ofSeconds(value));
    }

    @Override
    public long defaultMinimumPeriod() {
        return minimumPeriod.orElseThrow(() -> new AbsentResourceException(DEFAULT_MINIMUM_PERIOD));
    }

    @Override
    public void defaultMinimumPeriod(long value) {
        minimumPeriod = OptionalLong.of(value);
    }

    @Override
    public long defaultMaximumPeriod() {
        return maximumPeriod.orElseThrow(() -> new AbsentResourceException(DEFAULT_MAXIMUM_PERIOD));
    }

    @Override
    public void defaultMaximumPeriod(long value) {
        maximumPeriod = OptionalLong.of(value);
    }

    @Override
    public void disable() {
        commands.disabled(Duration.ofSeconds(disableTimeout()));
    }

    @Override
    public long disableTimeout() {
        return disableTimeout.orElse(DAY);
    }

    @Override
    public void disableTimeout(long value) {
        disableTimeout = OptionalLong.of(value);
    }

    @Override
    public boolean notificationStoringWhenDisabledOrOffline() {
        return storing;
    }

    @Override
    public void notificationStoringWhenDisabledOrOffline(boolean value) {
        storing = value;
    }

    @Override
    public String binding() {
        return UDP;
    }

    @Override
    public void binding(String value) {
        // Validated to be the only one there is.
    }

    @Override
    public void registrationUpdateTrigger() {
        commands.updateTriggered();
    }

    @Override
    protected void validate(Server.Patch patch) {
        patch.binding().ifPresent(binding -> {
            if (!binding.equals(UDP)) {
                throw refused("Binding", "this client has UDP only; write U");
            }
        });
        patch.lifetime().ifPresent(seconds -> requireSeconds("Lifetime", seconds, 1));
        patch.defaultMinimumPeriod().ifPresent(seconds -> requireSeconds("Default Minimum Period", seconds, 0));
        patch.defaultMaximumPeriod().ifPresent(seconds -> requireSeconds("Default Maximum Period", seconds, 0));
        patch.disableTimeout().ifPresent(seconds -> requireSeconds("Disable Timeout", seconds, 0));
    }

    private static void requireSeconds(String name, long seconds, long least) {
        if (seconds < least || seconds > MAX_SECONDS) {
            throw refused(name, seconds + " is out of range; write seconds from " + least + " to " + MAX_SECONDS);
        }
    }

    private static ResponseException refused(String name, String reason) {
        return new ResponseException(ResponseCode.BAD_REQUEST, name + ": " + reason);
    }

    @Override
    protected void apply(Server.Patch patch) {
        if (patch.replaces()) {
            minimumPeriod = OptionalLong.empty();
            maximumPeriod = OptionalLong.empty();
            disableTimeout = OptionalLong.empty();
        }
        super.apply(patch);
    }
}
