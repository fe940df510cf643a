package dk.koereplan.domain.change;

/// What one change is about: a group of fields of one record.
///
/// @param kind the record's kind, in singular camelCase (`initiative`)
/// @param entity the record's id
/// @param group a field group, or [#CREATED] or [#DELETED]
public record FieldKey(String kind, String entity, String group) {
    /// The change that made the record, with all of its first values.
    public static final String CREATED = "created";

    /// The tombstone: a flag.
    public static final String DELETED = "deleted";

    public FieldKey in(String otherGroup) {
        return new FieldKey(kind, entity, otherGroup);
    }
}
