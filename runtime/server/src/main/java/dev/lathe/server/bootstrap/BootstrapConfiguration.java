package dev.lathe.server.bootstrap;

import dev.lathe.objects.Security;
import dev.lathe.objects.Server;
import dev.lathe.path.Family;
import dev.lathe.path.LwM2mPath;
import dev.lathe.stub.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a device is to be given by a bootstrap. Immutable; one may serve any number of devices.
 *
 * <pre>{@code
 * BootstrapConfiguration.builder()
 *         .server(LwM2mServerAccount.noSec("coap://192.0.2.1", 101, Duration.ofMinutes(5)))
 *         .write(RoomThermostat.TYPE, 0, RoomThermostat.builder().setPoint(21).build())
 *         .build()
 * }</pre>
 *
 * <p>The sequence is always the same:
 *
 * <ol>
 *   <li>Delete of the accounts there are, {@code /0} and {@code /1}, if accounts are written, or Security or Server
 *       values: the new ones take their place.
 *       {@link Builder#deleteEverything()} and {@link Builder#keepExisting()} say otherwise. Devices keep the account of the
 *       Bootstrap-Server in any case.
 *   <li>further Deletes, in the order they were named
 *   <li>if accounts are written, a Discover of the Security Object (where things are kept, of everything): it tells in which
 *       instance the device has the account of its Bootstrap-Server, so that none is written over it. A device that refuses is
 *       taken to have it in {@code /0/0}.
 *   <li>Writes of the Security Object, then of the Server Object, then all others: of each kind first the accounts, then the
 *       values, in the order they were named
 *   <li>Reads and Discovers, in the order they were named
 *   <li>Finish
 * </ol>
 *
 * <p>A step that the device refuses or does not answer ends the session: nothing more is sent, no Finish either, and a device then
 * goes back to what it had before. Two refusals are not failures: of a Delete, other than that of everything, 4.00 and 4.04, by
 * which devices say that there is nothing to delete, where others say 2.02; and of the Discover that looks for accounts, any.
 * That a device does not take what it was given as a whole, it says by refusing the Finish with 4.06.
 */
public final class BootstrapConfiguration {

    private enum Clearing {
        ACCOUNTS,
        EVERYTHING,
        NOTHING
    }

    private final Clearing clearing;
    private final List<BootstrapStep> deletes;
    private final List<LwM2mServerAccount> accounts;
    private final List<BootstrapStep.Write<?, ?>> writes;
    private final List<BootstrapStep> questions;

    private BootstrapConfiguration(Builder builder) {
        clearing = builder.clearing;
        deletes = List.copyOf(builder.deletes);
        accounts = List.copyOf(builder.accounts);
        writes = List.copyOf(builder.writes);
        questions = List.copyOf(builder.questions);
    }

    public static Builder builder() {
        return new Builder();
    }

    Sequence sequence() {
        List<BootstrapStep> opening = new ArrayList<>(clearing());
        opening.addAll(deletes);
        return new Sequence(opening, survey(), this::rest);
    }

    private List<BootstrapStep> clearing() {
        return switch (clearing) {
            case ACCOUNTS ->
                writes(AccountPlaces.SECURITY) || writes(AccountPlaces.SERVER)
                        ? List.of(
                                new BootstrapStep.Delete(LwM2mPath.of(AccountPlaces.SECURITY)),
                                new BootstrapStep.Delete(LwM2mPath.of(AccountPlaces.SERVER)))
                        : List.of();
            case EVERYTHING -> List.of(new BootstrapStep.Delete(LwM2mPath.root()));
            case NOTHING -> List.of();
        };
    }

    private boolean writes(int object) {
        return !accounts.isEmpty() || writes.stream().anyMatch(write -> isOf(write, object));
    }

    /** Once the accounts are deleted, the one that is left is all that matters. */
    private Optional<BootstrapStep.Discover> survey() {
        LwM2mPath path = clearing == Clearing.NOTHING ? LwM2mPath.root() : LwM2mPath.of(AccountPlaces.SECURITY);
        return writes(AccountPlaces.SECURITY) ? Optional.of(new BootstrapStep.Discover(path)) : Optional.empty();
    }

    private List<BootstrapStep> rest(AccountPlaces places) {
        List<BootstrapStep> securities = new ArrayList<>();
        List<BootstrapStep> servers = new ArrayList<>();
        List<BootstrapStep> others = new ArrayList<>();
        place(places, securities, servers);
        for (BootstrapStep.Write<?, ?> write : writes) {
            (isOf(write, AccountPlaces.SECURITY) ? securities : isOf(write, AccountPlaces.SERVER) ? servers : others)
                    .add(write);
        }
        List<BootstrapStep> all = new ArrayList<>(securities);
        all.addAll(servers);
        all.addAll(others);
        all.addAll(questions);
        all.add(new BootstrapStep.Finish());
        return all;
    }

    private void place(AccountPlaces places, List<BootstrapStep> securities, List<BootstrapStep> servers) {
        AccountPlaces.Places security = places.securities(instances(AccountPlaces.SECURITY));
        AccountPlaces.Places server = places.servers(instances(AccountPlaces.SERVER));
        for (LwM2mServerAccount account : accounts) {
            securities.add(new BootstrapStep.Write<>(
                    Security.TYPE, security.place(account.shortServerId()), account.security(), Optional.empty()));
            servers.add(new BootstrapStep.Write<>(
                    Server.TYPE, server.place(account.shortServerId()), account.server(), Optional.empty()));
        }
    }

    private Set<Integer> instances(int object) {
        Set<Integer> ids = new HashSet<>();
        writes.stream().filter(write -> isOf(write, object)).forEach(write -> ids.add(write.instance()));
        return ids;
    }

    private static boolean isOf(BootstrapStep.Write<?, ?> write, int object) {
        return write.path().object() == object;
    }

    /** For one thread. */
    public static final class Builder {

        private Clearing clearing = Clearing.ACCOUNTS;
        private final List<BootstrapStep> deletes = new ArrayList<>();
        private final List<LwM2mServerAccount> accounts = new ArrayList<>();
        private final List<BootstrapStep.Write<?, ?>> writes = new ArrayList<>();
        private final List<BootstrapStep> questions = new ArrayList<>();

        private Builder() {}

        /**
         * Gives the device an account of this server. It is written to where the device has an account of the same Short Server
         * ID, else to the lowest instance that nothing is in, neither on the device nor in this configuration.
         *
         * @throws IllegalArgumentException if there is one with the same Short Server ID already
         */
        public Builder server(LwM2mServerAccount account) {
            if (accounts.stream().anyMatch(other -> other.shortServerId() == account.shortServerId())) {
                throw new IllegalArgumentException(
                        "there is an account with Short Server ID " + account.shortServerId() + " already");
            }
            accounts.add(account);
            return this;
        }

        /**
         * Writes an Object Instance, whether or not the device has it: what the value leaves out, the device does not have
         * afterwards. A Security value that is not of a Bootstrap-Server is never written over the account of the
         * Bootstrap-Server: the session fails instead.
         *
         * @throws dev.lathe.spec.InvalidValueException if the descriptor does not allow the value
         * @throws IllegalArgumentException if that instance is written already
         */
        public <V> Builder write(ValueType<V, ?> type, int instance, V value) {
            return add(new BootstrapStep.Write<>(type, instance, value, Optional.empty()));
        }

        /**
         * As {@link #write(ValueType, int, Object)}, with Resources that a value cannot have since they can only be written. Where
         * both have a Resource, the patch counts.
         */
        public <V, P> Builder write(ValueType<V, P> type, int instance, V value, P patch) {
            return add(new BootstrapStep.Write<>(type, instance, value, Optional.of(patch)));
        }

        private Builder add(BootstrapStep.Write<?, ?> write) {
            requireLwM2m(write.path());
            if (writes.stream().anyMatch(other -> other.path().equals(write.path()))) {
                throw new IllegalArgumentException(write.path() + " is written already");
            }
            writes.add(write);
            return this;
        }

        /**
         * Begins by deleting everything. Devices keep the account of the Bootstrap-Server and their Device Object, and lose whatever
         * else they have and is not written: the Object Instances of their hardware too, as a sensor's.
         */
        public Builder deleteEverything() {
            clearing = Clearing.EVERYTHING;
            return this;
        }

        /** Does not begin by deleting anything: what is neither deleted nor written stays, accounts too. */
        public Builder keepExisting() {
            clearing = Clearing.NOTHING;
            return this;
        }

        /**
         * Deletes an Object's instances or one of them, before anything is written.
         *
         * @throws IllegalArgumentException if the path is that of a Resource
         */
        public Builder delete(LwM2mPath path) {
            requireLwM2m(path);
            deletes.add(new BootstrapStep.Delete(path));
            return this;
        }

        /**
         * Reads all instances of an Object, after everything is written. Devices of LwM2M 1.0 do not know this; others answer for the
         * Server and the Access Control Object.
         *
         * @throws IllegalArgumentException if it is another Object
         */
        public Builder read(ValueType<?, ?> type) {
            return ask(type, LwM2mPath.of(type.spec().id()));
        }

        /** As {@link #read(ValueType)}, of one instance. */
        public Builder read(ValueType<?, ?> type, int instance) {
            return ask(type, type.spec().path(instance));
        }

        private Builder ask(ValueType<?, ?> type, LwM2mPath path) {
            requireLwM2m(type.spec().family().root());
            if (path.object() != 1 && path.object() != 2) {
                throw new IllegalArgumentException(
                        "a Bootstrap-Server reads Objects 1 and 2 (LwM2M Core, 6.1.7.5), not " + path);
            }
            questions.add(new BootstrapStep.Read<>(type, path));
            return this;
        }

        /**
         * Asks which instances there are, after everything is written.
         *
         * @param path the root or an Object
         * @throws IllegalArgumentException if it is another
         */
        public Builder discover(LwM2mPath path) {
            requireLwM2m(path);
            questions.add(new BootstrapStep.Discover(path));
            return this;
        }

        private static void requireLwM2m(LwM2mPath path) {
            if (path.family() != Family.LWM2M) {
                throw new IllegalArgumentException(path + " is of " + path.family() + ", this is for LwM2M");
            }
        }

        public BootstrapConfiguration build() {
            return new BootstrapConfiguration(this);
        }
    }
}
