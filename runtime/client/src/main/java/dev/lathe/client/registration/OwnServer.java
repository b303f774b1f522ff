package dev.lathe.client.registration;

import dev.lathe.attribute.AttributeSet;
import dev.lathe.attribute.Attributes;
import dev.lathe.client.object.Fillable;
import dev.lathe.client.object.Recording;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.objects.Server;
import dev.lathe.objects.ServerInstance;
import dev.lathe.spec.Operations;
import dev.lathe.spec.ResourceSpec;
import dev.lathe.stub.AbsentResourceException;
import dev.lathe.value.UnsignedInteger;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The Server Object of an account: what the application or a Bootstrap-Server gave it, and what the server itself has written
 * since (LwM2M Core, Appendix E.2). What nobody has given it, it does not have; a server may write it all the same.
 */
public final class OwnServer extends ServerInstance implements Fillable {

    static final String UDP = "U";

    private static final long DAY = 86_400;

    private final ServerCommands commands;
    private volatile Server value;

    public OwnServer(Server value, Registrar registrar) {
        this.value = value;
        this.commands = registrar;
    }

    /** Default Minimum and Maximum Period, as far as there are any. */
    public AttributeSet defaultPeriods() {
        Server now = value;
        AttributeSet periods = Attributes.none();
        OptionalLong pmin = now.defaultMinimumPeriod();
        OptionalLong pmax = now.defaultMaximumPeriod();
        periods = pmin.isPresent() ? periods.pmin(pmin.getAsLong()) : periods;
        return pmax.isPresent() ? periods.pmax(pmax.getAsLong()) : periods;
    }

    @Override
    protected boolean has(ResourceSpec resource) {
        return resource.operations() != Operations.NONE || holdsValue(resource);
    }

    @Override
    public boolean holds(ResourceSpec resource) {
        return resource.equals(BOOTSTRAP_REQUEST_TRIGGER)
                ? commands.hasBootstrapServer()
                : resource.operations().executable() || holdsValue(resource);
    }

    private boolean holdsValue(ResourceSpec resource) {
        return Recording.of(Server.TYPE, value).has(resource.id());
    }

    private static long require(OptionalLong value, ResourceSpec resource) {
        return value.orElseThrow(() -> new AbsentResourceException(resource));
    }

    private static <T> T require(Optional<T> value, ResourceSpec resource) {
        return value.orElseThrow(() -> new AbsentResourceException(resource));
    }

    @Override
    public long shortServerId() {
        return value.shortServerId();
    }

    @Override
    public long lifetime() {
        return value.lifetime();
    }

    @Override
    public void lifetime(long seconds) {
        apply(Server.patch().lifetime(seconds).build());
    }

    @Override
    public long defaultMinimumPeriod() {
        return require(value.defaultMinimumPeriod(), DEFAULT_MINIMUM_PERIOD);
    }

    @Override
    public void defaultMinimumPeriod(long seconds) {
        apply(Server.patch().defaultMinimumPeriod(seconds).build());
    }

    @Override
    public long defaultMaximumPeriod() {
        return require(value.defaultMaximumPeriod(), DEFAULT_MAXIMUM_PERIOD);
    }

    @Override
    public void defaultMaximumPeriod(long seconds) {
        apply(Server.patch().defaultMaximumPeriod(seconds).build());
    }

    @Override
    public void disable() {
        commands.disabled(Duration.ofSeconds(value.disableTimeout().orElse(DAY)));
    }

    @Override
    public long disableTimeout() {
        return require(value.disableTimeout(), DISABLE_TIMEOUT);
    }

    @Override
    public void disableTimeout(long seconds) {
        apply(Server.patch().disableTimeout(seconds).build());
    }

    @Override
    public boolean notificationStoringWhenDisabledOrOffline() {
        return value.notificationStoringWhenDisabledOrOffline();
    }

    @Override
    public void notificationStoringWhenDisabledOrOffline(boolean storing) {
        apply(Server.patch().notificationStoringWhenDisabledOrOffline(storing).build());
    }

    @Override
    public String binding() {
        return value.binding();
    }

    @Override
    public void binding(String binding) {
        apply(Server.patch().binding(binding).build());
    }

    @Override
    public void registrationUpdateTrigger() {
        commands.updateTriggered();
    }

    @Override
    public void bootstrapRequestTrigger() {
        commands.bootstrapTriggered();
    }

    @Override
    public UnsignedInteger registrationPriorityOrder() {
        return require(value.registrationPriorityOrder(), REGISTRATION_PRIORITY_ORDER);
    }

    @Override
    public UnsignedInteger initialRegistrationDelayTimer() {
        return require(value.initialRegistrationDelayTimer(), INITIAL_REGISTRATION_DELAY_TIMER);
    }

    @Override
    public boolean registrationFailureBlock() {
        return require(value.registrationFailureBlock(), REGISTRATION_FAILURE_BLOCK);
    }

    @Override
    public boolean bootstrapOnRegistrationFailure() {
        return require(value.bootstrapOnRegistrationFailure(), BOOTSTRAP_ON_REGISTRATION_FAILURE);
    }

    @Override
    public UnsignedInteger communicationRetryCount() {
        return require(value.communicationRetryCount(), COMMUNICATION_RETRY_COUNT);
    }

    @Override
    public UnsignedInteger communicationRetryTimer() {
        return require(value.communicationRetryTimer(), COMMUNICATION_RETRY_TIMER);
    }

    @Override
    public UnsignedInteger communicationSequenceDelayTimer() {
        return require(value.communicationSequenceDelayTimer(), COMMUNICATION_SEQUENCE_DELAY_TIMER);
    }

    @Override
    public UnsignedInteger communicationSequenceRetryCount() {
        return require(value.communicationSequenceRetryCount(), COMMUNICATION_SEQUENCE_RETRY_COUNT);
    }

    @Override
    protected void validate(Server.Patch patch) {
        patch.binding().filter(binding -> !isBinding(binding)).ifPresent(binding -> {
            throw new ResponseException(
                    ResponseCode.BAD_REQUEST, "Binding: this client has UDP only; write U, not " + binding);
        });
    }

    /** What is there already, from a Bootstrap-Server perhaps, may be written again. */
    private boolean isBinding(String binding) {
        return binding.equals(UDP) || binding.equals(value.binding());
    }

    /** As a whole, so that nobody reads half of it. */
    @Override
    protected void apply(Server.Patch patch) {
        Recording written = new Recording();
        Server.TYPE.encodePatch(patch, written);
        value = kept(patch.replaces()).with(written).as(Server.TYPE);
        patch.lifetime().ifPresent(seconds -> commands.lifetime(Duration.ofSeconds(seconds)));
    }

    private Recording kept(boolean replaces) {
        Recording all = Recording.of(Server.TYPE, value);
        return replaces ? all.without(OwnServer::isWritable) : all;
    }

    private static boolean isWritable(int resource) {
        return Server.TYPE
                .spec()
                .resource(resource)
                .filter(it -> it.operations().writable())
                .isPresent();
    }
}
