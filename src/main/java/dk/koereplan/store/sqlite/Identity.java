package dk.koereplan.store.sqlite;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.store.sqlite.connection.Database;
import dk.koereplan.store.sqlite.file.PlanLocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who this copy of a plan is in the log. The first transaction after each opening changes the copy's nonce, here and
/// in the installation's memory, so that an older state of the file no longer fits.
final class Identity {
    private static final Logger LOG = LoggerFactory.getLogger(Identity.class);
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9-]{1,80}");

    private final Installation installation;
    private final Path plan;
    private final ActorId actor;
    private final String oldNonce;
    private final String newNonce;
    private final Supplier<String> ids;
    private boolean settled;

    private Identity(Installation installation, Path plan, ActorId actor, String oldNonce, Supplier<String> ids) {
        this.installation = installation;
        this.plan = plan;
        this.actor = actor;
        this.oldNonce = oldNonce;
        this.newNonce = ids.get();
        this.ids = ids;
    }

    /// The copy's own identity when everything fits, else a new one.
    static Identity of(Database database, Installation installation, Supplier<String> ids) {
        Path plan = PlanLocation.real(database.path());
        String actor = Meta.read(database, Meta.ACTOR);
        String nonce = Meta.read(database, Meta.NONCE);
        boolean own = SAFE.matcher(actor).matches() && installation.owns(new ActorId(actor), nonce, plan);
        ActorId id = new ActorId(own ? actor : ids.get());
        return new Identity(installation, plan, id, own ? nonce : "", ids);
    }

    ActorId actor() {
        return actor;
    }

    /// Another name for this copy, because somebody else goes on under the present one.
    Identity successor() {
        return new Identity(installation, plan, new ActorId(ids.get()), "", ids);
    }

    /// Within the first transaction. Whether that becomes durable nobody knows yet, so both nonces fit until then.
    void write(Database database) {
        if (!settled) {
            remember(oldNonce.isEmpty() ? List.of(newNonce) : List.of(oldNonce, newNonce));
            Meta.write(database, Meta.ACTOR, actor.value());
            Meta.write(database, Meta.NONCE, newNonce);
        }
    }

    private void remember(List<String> nonces) {
        try {
            installation.remember(actor, nonces, plan);
        } catch (IOException e) {
            // the next opening takes a new identity, which is always safe
            LOG.warn(
                    "The installation's memory cannot be written: {}",
                    e.getClass().getName());
        }
    }

    /// The first transaction is durable: a file with the nonce before it is an older state.
    void settle() {
        if (!settled) {
            remember(List.of(newNonce));
        }
        settled = true;
    }
}
