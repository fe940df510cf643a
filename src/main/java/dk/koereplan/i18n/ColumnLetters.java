package dk.koereplan.i18n;

/// A, B … Z, AA: what a spreadsheet calls a column.
public final class ColumnLetters {
    private ColumnLetters() {}

    /// @param column counted from 0
    public static String of(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : of(column / 26 - 1) + last;
    }
}
