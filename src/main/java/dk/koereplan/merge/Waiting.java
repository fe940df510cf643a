package dk.koereplan.merge;

import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.VersionVector;
import java.util.Collection;
import java.util.List;

/// A transaction that cannot be applied yet.
///
/// @param missing what it waits for, directly or by way of others that wait; never empty
public record Waiting(Txn txn, List<MissingTransactions> missing) {
    public Waiting {
        missing = List.copyOf(missing);
    }

    /// Each of those that wait for a log of this vector, with what nobody has sent.
    public static List<Waiting> all(Collection<Txn> txns, VersionVector here) {
        WaitingRoom room = new WaitingRoom();
        txns.forEach(room::add);
        return room.explained(here);
    }
}
