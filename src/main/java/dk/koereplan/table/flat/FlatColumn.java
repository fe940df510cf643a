package dk.koereplan.table.flat;

/// @param key of the table's column that it comes from; `id` and `group` come from none
/// @param part of it that it holds
public record FlatColumn(String key, Part part, String title) {
    /// What of a cell a column holds.
    public enum Part {
        /// The value itself.
        VALUE,
        /// The first day on which it may be.
        FIRST,
        /// The last one.
        LAST,
        /// The most that an amount may be, where an amount of the column is a range.
        MOST,
        /// In the words of whoever stated it, with its precision.
        GIVEN
    }

    public boolean is(String otherKey, Part otherPart) {
        return key.equals(otherKey) && part == otherPart;
    }
}
