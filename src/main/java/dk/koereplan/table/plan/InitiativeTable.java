package dk.koereplan.table.plan;

import static dk.koereplan.domain.roadmap.EntityKind.INITIATIVE;

import dk.koereplan.analysis.FundingLines;
import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.Owners;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.PlanOrder;
import dk.koereplan.analysis.PlanTimes;
import dk.koereplan.analysis.Scope;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.table.Cell;
import dk.koereplan.table.CellType;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Initiatives, in the order of the plan.
public final class InitiativeTable {
    private final Scope scope;
    private final PlanIndex index;
    private final Cells cells;

    private InitiativeTable(Scope scope, Texts texts) {
        this.scope = scope;
        this.index = scope.index();
        this.cells = new Cells(scope.index(), texts);
    }

    /// @param initiatives of those that the scope leaves
    public static Table<Initiative> of(List<Initiative> initiatives, Scope scope, Texts texts) {
        return new InitiativeTable(scope, texts).table(initiatives);
    }

    private Table<Initiative> table(List<Initiative> initiatives) {
        Columns<Initiative> columns = new Columns<>(i -> i, cells);
        return columns.table(
                cells.texts().get("screen.initiatives"),
                List.of(
                        columns.field(INITIATIVE, "number", 104),
                        columns.field(INITIATIVE, "title", 290),
                        columns.derived("field.light", CellType.LIGHT, 120, this::light),
                        columns.field(INITIATIVE, "state", 96),
                        columns.derived(
                                "field.owner",
                                CellType.OWNER,
                                150,
                                i -> cells.of(Owners.near(i, scope.asOf().day()))),
                        columns.field(INITIATIVE, "track", 120),
                        columns.derived(
                                "field.start",
                                CellType.TIME,
                                100,
                                i -> cells.of(PlanTimes.givenStart(i, index))),
                        columns.derived(
                                "field.end", CellType.TIME, 100, i -> cells.of(PlanTimes.given(i, index))),
                        columns.derived("initiatives.next", CellType.TIME, 220, this::next),
                        columns.derived("initiatives.funding", CellType.CHOICE, 100, this::certainty),
                        columns.field(INITIATIVE, "source", 170)),
                List.of(new RowGroup<>(Optional.empty(), initiatives)));
    }

    private Cell light(Initiative initiative) {
        Light light = scope.light(initiative);
        return new Cell.Light(light.rag(), light.old(), Words.of(light.rag(), cells.texts()));
    }

    private Cell next(Initiative initiative) {
        return index.milestonesOf(initiative.id()).stream()
                .filter(m -> MilestoneStatus.of(m, index, scope.asOf()).isOpen())
                .min(PlanOrder.byLatest(m -> MilestoneStatus.due(m, index)))
                .map(this::named)
                .orElse(Cells.NOTHING);
    }

    private Cell named(Milestone milestone) {
        Cell when = cells.of(PlanTimes.given(milestone, index));
        return switch (when) {
            case Cell.Time time ->
                new Cell.Time(time.given(), time.days(), time.words() + " · " + milestone.title());
            default -> new Cell.Unknown(milestone.title());
        };
    }

    private Cell certainty(Initiative initiative) {
        return FundingLines.of(initiative, index).stream()
                .map(f -> f.state().certainty())
                .max(Comparator.naturalOrder())
                .map(cells::of)
                .orElse(Cells.NOTHING);
    }
}
