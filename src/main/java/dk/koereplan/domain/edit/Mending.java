package dk.koereplan.domain.edit;

import dk.koereplan.domain.roadmap.EntityKind;

/// The way to mend what an edit was refused for.
public sealed interface Mending {
    Mending NONE = new None();

    /// A field of a record is to be given, or changed.
    record Fill(String entity, String field) implements Mending {}

    /// A record of this kind is to be made.
    ///
    /// @param whole the id of the record that it is to be a part of
    record Create(EntityKind kind, String whole) implements Mending {}

    /// Whoever edits is to say why.
    record Explain() implements Mending {}

    /// There is none here.
    record None() implements Mending {}
}
