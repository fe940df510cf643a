package dk.koereplan.domain;

/// A choice as a sentence offers it: people read the word of its constant, and type what stands in brackets after it.
public record TypedWord(Enum<?> constant, String typed) {}
