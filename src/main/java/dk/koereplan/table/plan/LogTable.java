package dk.koereplan.table.plan;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.roadmap.NamesThen;
import dk.koereplan.i18n.DateWords;
import dk.koereplan.i18n.Intentions;
import dk.koereplan.i18n.Texts;
import dk.koereplan.table.Cell;
import dk.koereplan.table.CellType;
import dk.koereplan.table.Column;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The log of a plan: who changed what, when and why, the newest first.
public final class LogTable {
    /// What was meant to be done.
    public static final String WHAT = "history.what";

    public static final String WHEN = "history.when";
    public static final String WHO = "history.who";
    private final Cells cells;
    private final ZoneId zone;
    private final NamesThen names;

    private LogTable(Cells cells, ZoneId zone, NamesThen names) {
        this.cells = cells;
        this.names = names;
        this.zone = zone;
    }

    /// @param page the newest transactions
    /// @param names of the records that they are about
    /// @param whole the log has no others
    /// @param zone whose clock the changes are told by
    public static Table<Txn> of(
            List<Txn> page, NamesThen names, boolean whole, PlanIndex index, ZoneId zone, Texts texts) {
        LogTable made = new LogTable(new Cells(index, texts), zone, names);
        return new Table<>(
                "screen.history",
                texts.get("screen.history"),
                made.columns(),
                List.of(),
                List.of(new RowGroup<>(Optional.empty(), page)),
                Optional.empty(),
                txn -> txn.changeId(0),
                texts.language(),
                whole);
    }

    private List<Column<Txn>> columns() {
        return List.of(
                column(WHEN, CellType.MOMENT, 150, this::when),
                column(WHO, CellType.TEXT, 140, txn -> cells.text(txn.member())),
                column(WHAT, CellType.TEXT, 220, txn -> cells.text(Intentions.say(txn, cells.texts()))),
                column("history.about", CellType.TEXT, 260, this::about),
                column(
                        "history.why",
                        CellType.TEXT,
                        260,
                        txn -> cells.text(txn.body().reason())));
    }

    private Column<Txn> column(String key, CellType type, double width, Function<Txn, Cell> cell) {
        return new Column<>(key, cells.texts().get(key), type, Optional.empty(), width, Column.Filter.VALUES, cell);
    }

    private Cell when(Txn txn) {
        Instant at = Instant.ofEpochMilli(txn.hlc().millis());
        LocalDateTime local = LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.MINUTES);
        return new Cell.Moment(at, DateWords.moment(local, cells.texts()));
    }

    private Cell about(Txn txn) {
        List<String> records = txn.body().changes().stream()
                .map(c -> c.key().entity())
                .distinct()
                .toList();
        return cells.text(
                records.size() == 1
                        ? names.at(txn, records.getFirst())
                                .orElseGet(() -> cells.index().title(records.getFirst()))
                        : cells.texts().get("history.records", records.size()));
    }
}
