package dev.lathe.client.bootstrap;

import dev.lathe.client.object.ObjectTree;
import dev.lathe.client.object.Reconfiguration;
import dev.lathe.client.registration.OwnSecurity;
import dev.lathe.client.registration.OwnServer;
import dev.lathe.client.registration.Registrar;
import dev.lathe.objects.Security;
import dev.lathe.objects.Server;
import dev.lathe.path.LwM2mPath;

/** Bootstrap-Finish (LwM2M Core, 6.1.7.7): makes a consistent staging the configuration. */
final class Finish {

    private final ObjectTree tree;
    private final Registrar registrar;
    private final LwM2mPath own;

    /** @param own where the account of the Bootstrap-Server is that does all this */
    Finish(ObjectTree tree, Registrar registrar, LwM2mPath own) {
        this.tree = tree;
        this.registrar = registrar;
        this.own = own;
    }

    /** @throws dev.lathe.message.ResponseException 4.06 if it is not consistent */
    Outcome of(Staging staging, BootstrapAccount bootstrap) {
        Accounts.Consistent accounts = new Accounts(staging, own).check(bootstrap, registrar.account());
        Reconfiguration reconfiguration = tree.reconfiguration();
        staging.deleted().forEach(reconfiguration::remove);
        staging.written().forEach((path, staged) -> add(path, staged, reconfiguration));
        return new Outcome(
                reconfiguration::commit,
                new Configuration(
                        accounts.server(), staging.written().keySet().stream().toList(), staging.deleted()),
                accounts.bootstrapServer());
    }

    private void add(LwM2mPath path, Staged staged, Reconfiguration reconfiguration) {
        if (staged instanceof Staged.Made made) {
            reconfiguration.place(path, made.instance());
        } else if (staged instanceof Staged.Given given) {
            reconfiguration.provision(path, given.values());
        } else if (path.object() == Accounts.SECURITY) {
            reconfiguration.place(path, new OwnSecurity(staged.values().as(Security.TYPE)));
        } else {
            reconfiguration.place(path, new OwnServer(staged.values().as(Server.TYPE), registrar));
        }
    }
}
