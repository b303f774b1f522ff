package dev.lathe.client.bootstrap;

import dev.lathe.client.object.ObjectTree;
import dev.lathe.client.registration.Enabler;
import dev.lathe.client.registration.Registrar;
import dev.lathe.codec.ContentNegotiation;
import dev.lathe.message.Response;
import dev.lathe.path.LwM2mPath;
import java.util.Map;
import java.util.function.Function;

/**
 * What all bootstraps of a client work on.
 *
 * @param own where the account of the Bootstrap-Server is
 * @param factories by Object ID
 * @param forget called when the configuration is another one, for observations and attributes to go; must not block
 */
public record Phases(
        ObjectTree tree,
        LwM2mPath own,
        Registrar registrar,
        Map<Integer, Factory<?>> factories,
        ContentNegotiation negotiation,
        Enabler enabler,
        Runnable forget) {

    /** A bootstrap that begins from the configuration as it is. */
    Phase open(Function<Phase, Response> finish) {
        Staging staging = new Staging(tree);
        return new Phase(
                staging,
                new BootstrapDeletes(staging, new Protection(staging, own)),
                new BootstrapWrites(staging, tree, factories, registrar, negotiation),
                new StagedReads(staging, negotiation),
                new BootstrapDiscovery(staging, enabler),
                finish);
    }

    /** @throws dev.lathe.message.ResponseException 4.06 if what was staged is not consistent */
    Finish.Outcome outcome(Phase phase, BootstrapAccount account) {
        return new Finish(tree, registrar, own).of(phase.staging(), account);
    }
}
