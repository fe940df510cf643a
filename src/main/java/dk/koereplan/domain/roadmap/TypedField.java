package dk.koereplan.domain.roadmap;

/// A field of a kind of record as a sentence offers it: people read its word, and type what stands in brackets after
/// it.
public record TypedField(EntityKind kind, String name) {}
