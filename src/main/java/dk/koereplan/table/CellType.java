package dk.koereplan.table;

/// What the cells of a column hold, where they are not [Cell.Unknown].
public enum CellType {
    TEXT(Cell.Plain.class),
    NUMBER(Cell.Figure.class),
    MONEY(Cell.Amount.class),
    TIME(Cell.Time.class),
    MOMENT(Cell.Moment.class),
    CHOICE(Cell.Choice.class),
    LIGHT(Cell.Light.class),
    OWNER(Cell.Owner.class),
    REFERENCE(Cell.Reference.class),
    SOURCE(Cell.Source.class);

    private final Class<? extends Cell> holds;

    CellType(Class<? extends Cell> holds) {
        this.holds = holds;
    }

    public boolean holds(Cell cell) {
        return cell instanceof Cell.Unknown || holds.isInstance(cell);
    }

    /// Figures stand under each other by their last digit, as their heading does.
    public boolean alignsRight() {
        return this == NUMBER || this == MONEY;
    }
}
