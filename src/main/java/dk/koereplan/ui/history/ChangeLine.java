package dk.koereplan.ui.history;

/// One field that a transaction changed, in words.
///
/// @param record what people call the record
/// @param kind what kind of record it is
/// @param before empty when the record was new
public record ChangeLine(String id, String record, String kind, String field, String before, String after) {}
