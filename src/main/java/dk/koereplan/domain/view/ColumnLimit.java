package dk.koereplan.domain.view;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;

/// How many cards there should be at most in a column of the board. Whoever goes beyond it is told, never stopped.
///
/// @param columns the name of what the board's columns stand for, such as `phase`
/// @param column what the column stands for, as the log writes it, such as `IN_PROGRESS`
public record ColumnLimit(Id<ColumnLimit> id, String columns, String column, int most, Provenance source)
        implements Entity {
    public ColumnLimit {
        InvalidValue.requireText("columns", columns);
        InvalidValue.requireText("column", column);
        InvalidValue.require(most > 0, "most", "limit.most");
    }
}
