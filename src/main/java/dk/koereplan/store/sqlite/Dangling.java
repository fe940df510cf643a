package dk.koereplan.store.sqlite;

import dk.koereplan.domain.roadmap.EntityKind;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// References to records that are not there, which a merge can leave. Their columns are NULL and are filled when the
/// record comes or comes back.
record Dangling(Set<Reference> references) {
    Dangling() {
        this(ConcurrentHashMap.newKeySet());
    }

    /// @param kind the kind of the record that refers
    /// @param id the record that refers
    /// @param target what is missing
    record Reference(EntityKind kind, String id, String target) {}

    Dangling copy() {
        Dangling copy = new Dangling();
        copy.references.addAll(references);
        return copy;
    }

    void add(Reference reference) {
        references.add(reference);
    }

    void addAll(Collection<Reference> more) {
        references.addAll(more);
    }

    void forget(EntityKind kind, String id) {
        references.removeIf(r -> r.kind() == kind && r.id().equals(id));
    }

    /// Who waits for this record.
    List<Reference> waitingFor(String target) {
        return references.stream().filter(r -> r.target().equals(target)).toList();
    }
}
