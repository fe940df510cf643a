package dk.koereplan.store.sqlite.derived;

/// Where a derived table is not what the log says.
///
/// @param id the first record or change in it that is wrong
public record Difference(String table, String id) {}
