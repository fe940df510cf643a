package dk.koereplan.imports;

import dk.koereplan.domain.edit.Edit;
import java.util.List;
import java.util.stream.Stream;

/// What becomes of one row of a sheet.
///
/// @param number as the spreadsheet counts it
/// @param title what the row is about, as it says
/// @param remarks what was understood otherwise than it stands, what was left out, and why a row is refused
/// @param steps what it does to the plan
public record ProposedRow(int number, Fate fate, String title, List<RowRemark> remarks, List<Edit.Step> steps) {
    /// What becomes of a row.
    public enum Fate {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED,
        EMPTY
    }

    public ProposedRow {
        remarks = List.copyOf(remarks);
        steps = List.copyOf(steps);
    }

    ProposedRow remarked(List<RowRemark> more) {
        return new ProposedRow(
                number,
                fate,
                title,
                Stream.concat(remarks.stream(), more.stream()).toList(),
                steps);
    }

    static ProposedRow without(int number, Fate fate, String title, RowRemark... why) {
        return new ProposedRow(number, fate, title, List.of(why), List.of());
    }
}
