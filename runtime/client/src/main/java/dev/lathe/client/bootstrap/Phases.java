package dev.lathe.client.bootstrap;

import dev.lathe.client.registration.Registrar;
import dev.lathe.message.Request;
import dev.lathe.message.Response;
import java.util.function.Function;

/** What the bootstraps of one protocol family consist of; when there is one, is the engine's business. */
public sealed interface Phases permits LwM2mPhases, Draft0Phases {

    Registrar registrar();

    /** The Bootstrap-Request, not addressed yet. */
    Request request();

    /** A bootstrap that begins from the configuration as it is. */
    Phase open(Function<Phase, Response> finish);

    /** @throws dev.lathe.message.ResponseException 4.06 if what was staged is not consistent */
    Outcome outcome(Phase phase, BootstrapAccount account);

    /** The configuration is another one: what hung on the former one goes. Must not block. */
    void forget();

    /** The account of the Bootstrap-Server is over. */
    void forgetAccount();
}
