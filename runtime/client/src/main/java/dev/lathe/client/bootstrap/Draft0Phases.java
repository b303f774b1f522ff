package dev.lathe.client.bootstrap;

import dev.lathe.client.draft0.Draft0Root;
import dev.lathe.client.draft0.OwnBootstrapping;
import dev.lathe.client.registration.Registrar;
import dev.lathe.client.registration.ServerAccount;
import dev.lathe.codec.ContentNegotiation;
import dev.lathe.link.LinkFormat;
import dev.lathe.message.ContentFormat;
import dev.lathe.message.Method;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import dev.lathe.message.ResponseCode;
import dev.lathe.message.ResponseException;
import dev.lathe.objects.draft0.Bootstrapping;
import java.util.List;
import java.util.function.Function;

/**
 * The bootstraps of a client of the early draft.
 *
 * @param own what they configure
 * @param forgetting called when the configuration is another one, for observations to go; must not block
 */
public record Draft0Phases(
        OwnBootstrapping own, Draft0Root root, Registrar registrar, ContentNegotiation negotiation, Runnable forgetting)
        implements Phases {

    @Override
    public Request request() {
        return Request.of(Method.POST, List.of("bs"))
                .withQuery(List.of("ep=" + own.endpoint()))
                .withPayload(ContentFormat.LINK_FORMAT, LinkFormat.write(List.of(root.link())));
    }

    @Override
    public Phase open(Function<Phase, Response> finish) {
        return new Draft0Phase(own.value(), negotiation, finish);
    }

    @Override
    public Outcome outcome(Phase phase, BootstrapAccount account) {
        Bootstrapping staged = ((Draft0Phase) phase).staged();
        String location = staged.serverLocation()
                .orElseThrow(() -> new ResponseException(
                        ResponseCode.NOT_ACCEPTABLE, "/1: there is no Server Location; write /1/0"));
        ServerAccount server = own.account(location);
        if (account.address().anyPort()) {
            server = server.fromAnyPort();
        }
        return new Outcome(
                () -> own.configure(staged),
                new Configuration(server, List.of(Bootstrapping.TYPE.spec().path(0)), List.of()),
                account);
    }

    @Override
    public void forget() {
        forgetting.run();
    }

    /** It has none in the tree. */
    @Override
    public void forgetAccount() {
        // nothing of it is to be seen
    }
}
