package dk.koereplan.domain;

/// A field as a sentence speaks of it: people read its name in their own language.
public record FieldName(String value) {}
