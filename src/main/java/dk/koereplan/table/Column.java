package dk.koereplan.table;

import dk.koereplan.domain.roadmap.Field;
import java.util.Optional;
import java.util.function.Function;

/// One column of a table.
///
/// @param key of the text that names it; the same in every language
/// @param title what it is called
/// @param field the field of the row's own record that it shows; empty when what it shows follows from others
/// @param width that it asks for, in pixels
/// @param cell what it holds of a row
public record Column<R>(
        String key,
        String title,
        CellType type,
        Optional<Field> field,
        double width,
        Filter filter,
        Function<R, Cell> cell) {
    /// How a column may be narrowed to some of its rows.
    public enum Filter {
        NONE,
        /// By what its words contain.
        WORDS,
        /// By what its words contain, or by some of the values that occur.
        VALUES
    }

    public Column<R> filteredBy(Filter by) {
        return new Column<>(key, title, type, field, width, by, cell);
    }

    /// What is shown can be changed where it stands: it is one field and not worked out, and no form of its own is
    /// needed.
    public boolean editable() {
        return field.isPresent() && type != CellType.SOURCE;
    }

    /// Rows may be gathered by what it holds: what is counted or dated differs from row to row.
    public boolean gathers() {
        return switch (type) {
            case CHOICE, LIGHT, OWNER, REFERENCE -> true;
            case TEXT -> filter == Filter.VALUES && !key.equals("field.title") && !key.equals("field.number");
            case NUMBER, MONEY, TIME, MOMENT, SOURCE -> false;
        };
    }

    public Cell of(R row) {
        return cell.apply(row);
    }
}
