package dk.koereplan.ui.history;

/// One field that a transaction changed, in words.
///
/// @param record what people call the record
/// @param kind what kind of record it is
/// @param name of the field in its schema; empty when it is about the whole record
/// @param before empty when the record was new
public record ChangeLine(
        String id, String record, String kind, String name, String field, String before, String after) {
    /// "Titel: før → efter".
    String says() {
        String change = before.isEmpty() || after.isEmpty() ? before + after : before + " → " + after;
        return change.isEmpty() ? field : field + ": " + change;
    }

    /// The same change taken back.
    ChangeLine reversed() {
        return new ChangeLine(id, record, kind, name, field, after, before);
    }
}
