package dev.lathe.client.bootstrap;

import dev.lathe.client.object.Factory;
import dev.lathe.client.object.ObjectTree;
import dev.lathe.client.registration.Enabler;
import dev.lathe.client.registration.Registrar;
import dev.lathe.codec.ContentNegotiation;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.path.LwM2mPath;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The bootstraps of a client of LwM2M.
 *
 * @param own where the account of the Bootstrap-Server is
 * @param factories by Object ID
 * @param forgetting called when the configuration is another one, for observations and attributes to go; must not block
 */
public record LwM2mPhases(
        String endpoint,
        ObjectTree tree,
        LwM2mPath own,
        Registrar registrar,
        Map<Integer, Factory<?>> factories,
        ContentNegotiation negotiation,
        Enabler enabler,
        Runnable forgetting)
        implements Phases {

    @Override
    public Request request() {
        return Request.of(Method.POST, List.of("bs"))
                .withQuery(List.of("ep=" + endpoint, "pct=" + ContentFormat.TLV.number()));
    }

    @Override
    public Phase open(Function<Phase, Response> finish) {
        Staging staging = new Staging(tree);
        return new LwM2mPhase(
                staging,
                new BootstrapDeletes(staging, new Protection(staging, own)),
                new BootstrapWrites(staging, tree, factories, registrar, negotiation),
                new StagedReads(staging, negotiation),
                new BootstrapDiscovery(staging, enabler),
                finish);
    }

    @Override
    public Outcome outcome(Phase phase, BootstrapAccount account) {
        return new Finish(tree, registrar, own).of(((LwM2mPhase) phase).staging(), account);
    }

    @Override
    public void forget() {
        forgetting.run();
    }

    @Override
    public void forgetAccount() {
        tree.remove(own);
    }
}
