package dk.koereplan.table;

/// What the rows of a list are gathered by.
public sealed interface Grouping {
    Grouping OWN = new Own();
    Grouping NONE = new None();

    /// As the list is made.
    record Own() implements Grouping {}

    /// One list without headings.
    record None() implements Grouping {}

    /// By what a column holds.
    ///
    /// @param key of the column
    record By(String key) implements Grouping {}
}
