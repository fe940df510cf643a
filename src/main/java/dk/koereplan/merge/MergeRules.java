package dk.koereplan.merge;

import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.roadmap.Structure;
import java.util.List;

/// The decisions of the merge, one method each, so that tests can break one and see which property notices.
public interface MergeRules {
    MergeRules STANDARD = new MergeRules() {};

    /// Whether everything that the author had seen is here.
    default boolean isReady(Txn txn, VersionVector here) {
        return here.covers(txn.deps());
    }

    /// Whether a transaction that is here already is applied once more.
    default boolean appliesAgain(Txn known) {
        return false;
    }

    /// The plan with `ready` added, in this order.
    default Roadmap apply(Roadmap before, List<Txn> ready) {
        return before.plus(ready);
    }

    /// Which links are in force.
    default Structure structure(Roadmap roadmap) {
        return roadmap.structure();
    }

    /// The transaction's hash; somebody who keeps hashes beside transactions may answer from there.
    default String hash(Txn txn) {
        return txn.hash();
    }
}
