package dk.koereplan.table.plan;

import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.analysis.overview.Task;
import dk.koereplan.analysis.overview.WeekList;
import dk.koereplan.domain.time.When;
import dk.koereplan.i18n.Texts;
import dk.koereplan.table.CellType;
import dk.koereplan.table.Column;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.Table;
import dk.koereplan.words.WeekWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What has to be done, by the last possible day: first what a week has room for, then the rest by kind.
public final class WeekTable {
    private WeekTable() {}

    /// One record may be due for several reasons. Lists that are written out name the record.
    private record Row(Task.Kind kind, String record) {
        @Override
        public String toString() {
            return record;
        }
    }

    public static Table<Task> of(Scope scope, Texts texts) {
        return of(WeekList.of(scope), scope, texts);
    }

    public static Table<Task> of(WeekList week, Scope scope, Texts texts) {
        Cells cells = new Cells(scope.index(), texts);
        WeekWords words = new WeekWords(scope.facts(), texts);
        Columns<Task> columns = new Columns<>(Task::subject, cells);
        List<RowGroup<Task>> groups = new ArrayList<>();
        groups.add(new RowGroup<>(Optional.empty(), week.tasks()));
        week.rest().forEach((kind, tasks) -> groups.add(new RowGroup<>(Optional.of(cells.of(kind)), tasks)));
        Table<Task> table = columns.table(
                "screen.week",
                List.of(
                        columns.derived("week.latest", CellType.TIME, 120, t -> cells.of(new When.Day(t.latest()))),
                        columns.derived("week.soon", CellType.TEXT, 140, t -> cells.text(words.soon(t))),
                        columns.derived("field.title", CellType.TEXT, 340, t -> cells.text(words.subject(t))),
                        columns.derived("week.why", CellType.TEXT, 420, t -> cells.text(words.why(t)))
                                .filteredBy(Column.Filter.WORDS)),
                groups);
        return new Table<>(
                table.key(),
                table.title(),
                table.columns(),
                table.more(),
                table.groups(),
                table.sums(),
                t -> new Row(t.kind(), t.subject().id().value()),
                table.language(),
                table.whole());
    }
}
