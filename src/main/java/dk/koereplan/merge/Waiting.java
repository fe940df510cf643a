package dk.koereplan.merge;

import dk.koereplan.domain.change.Txn;
import java.util.List;

/// A transaction that cannot be applied yet.
///
/// @param missing what it waits for, directly or by way of others that wait; never empty
public record Waiting(Txn txn, List<MissingTransactions> missing) {
    public Waiting {
        missing = List.copyOf(missing);
    }
}
