package dk.koereplan.domain;

import org.jspecify.annotations.Nullable;

/// One record of a plan: a fact with an identity and a provenance. Implementations are records whose components are the
/// fields that the change log, the JSON export and the command line all know by the same name.
public interface Entity {
    Id<?> id();

    /// Where the record comes from (invariant 1: every record has provenance).
    Provenance source();

    /// What people call it. Records without words of their own answer their id; see [#namesake].
    default String title() {
        return id().value();
    }

    /// The record after which this one is called, when it has no words of its own; null when it has.
    default @Nullable Id<?> namesake() {
        return null;
    }
}
