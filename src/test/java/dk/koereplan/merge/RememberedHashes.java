package dk.koereplan.merge;

import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.roadmap.Structure;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The given rules, with each transaction hashed once.
record RememberedHashes(MergeRules rules, Map<Txn, String> hashes) implements MergeRules {
    RememberedHashes(MergeRules rules) {
        this(rules, new IdentityHashMap<>());
    }

    @Override
    public boolean isReady(Txn txn, VersionVector here) {
        return rules.isReady(txn, here);
    }

    @Override
    public boolean appliesAgain(Txn known) {
        return rules.appliesAgain(known);
    }

    @Override
    public Roadmap apply(Roadmap before, List<Txn> ready) {
        return rules.apply(before, ready);
    }

    @Override
    public Structure structure(Roadmap roadmap) {
        return rules.structure(roadmap);
    }

    @Override
    public String hash(Txn txn) {
        return hashes.computeIfAbsent(txn, Txn::hash);
    }
}
