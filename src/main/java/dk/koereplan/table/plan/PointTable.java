package dk.koereplan.table.plan;

import static dk.koereplan.domain.roadmap.EntityKind.RESPONSE_POINT;

import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.governance.HearingParty;
import dk.koereplan.domain.governance.HearingResponse;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.ResponsePoint;
import dk.koereplan.i18n.Texts;
import dk.koereplan.table.Cell;
import dk.koereplan.table.CellType;
import dk.koereplan.table.Column;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The points of all answers with how each was handled, by the hearing: those that nobody has dealt with first.
public final class PointTable {
    private final Scope scope;
    private final Cells cells;

    private PointTable(Scope scope, Texts texts) {
        this.scope = scope;
        cells = new Cells(scope.index(), texts);
    }

    public static Table<ResponsePoint> of(Scope scope, Texts texts) {
        return new PointTable(scope, texts).table();
    }

    private Table<ResponsePoint> table() {
        Columns<ResponsePoint> columns = new Columns<>(p -> p, cells);
        return columns.table(
                "governance.answerPoints",
                List.of(
                        columns.field(RESPONSE_POINT, "title", 360).filteredBy(Column.Filter.WORDS),
                        columns.derived(
                                "field.party",
                                CellType.OWNER,
                                220,
                                p -> party(p).map(HearingParty::party)
                                        .map(cells::of)
                                        .orElse(Cells.NOTHING)),
                        columns.field(RESPONSE_POINT, "disposition", 150),
                        columns.field(RESPONSE_POINT, "reason", 320).filteredBy(Column.Filter.WORDS),
                        columns.field(RESPONSE_POINT, "source", 180)),
                scope.shown(HearingRound.class).stream()
                        .map(h -> new RowGroup<>(heading(h), points(h)))
                        .filter(g -> !g.rows().isEmpty())
                        .toList());
    }

    private Cell heading(HearingRound round) {
        return new Cell.Reference(round.id().value(), round.title());
    }

    private List<ResponsePoint> points(HearingRound round) {
        return scope.index().partiesOf(round.id()).stream()
                .flatMap(p -> scope.index().responsesOf(p.id()).stream())
                .flatMap(r -> scope.index().pointsOf(r.id()).stream())
                .filter(scope::accepts)
                .sorted(Comparator.comparing(ResponsePoint::disposition))
                .toList();
    }

    private Optional<HearingParty> party(ResponsePoint point) {
        return scope.index()
                .find(HearingResponse.class, point.response())
                .flatMap(r -> scope.index().find(HearingParty.class, r.party()));
    }
}
