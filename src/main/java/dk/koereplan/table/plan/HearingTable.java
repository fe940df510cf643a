package dk.koereplan.table.plan;

import static dk.koereplan.domain.roadmap.EntityKind.HEARING_PARTY;

import dk.koereplan.analysis.hearing.HearingStatus;
import dk.koereplan.analysis.hearing.PartyStatus;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.governance.HearingResponse;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.PointDisposition;
import dk.koereplan.domain.governance.ResponsePoint;
import dk.koereplan.domain.time.When;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.table.Cell;
import dk.koereplan.table.CellType;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/// Hearings: one row for each party, on time, late by how much, missing or extended.
public final class HearingTable {
    private final Cells cells;
    private final Texts texts;

    private HearingTable(Cells cells) {
        this.cells = cells;
        this.texts = cells.texts();
    }

    public static Table<PartyStatus> of(Scope scope, Texts texts) {
        return new HearingTable(new Cells(scope.index(), texts)).table(scope);
    }

    private Table<PartyStatus> table(Scope scope) {
        Columns<PartyStatus> columns = new Columns<>(PartyStatus::party, cells);
        return columns.table(
                "governance.hearings",
                List.of(
                        columns.field(HEARING_PARTY, "party", 320),
                        columns.derived("governance.status", CellType.CHOICE, 240, this::status),
                        columns.derived("field.deadline", CellType.TIME, 170, this::deadline),
                        columns.derived("field.receivedAt", CellType.TIME, 170, this::received),
                        columns.derived("governance.points", CellType.NUMBER, 130, this::points),
                        columns.field(HEARING_PARTY, "source", 200)),
                scope.shown(HearingRound.class).stream()
                        .map(scope.facts()::of)
                        .map(h -> new RowGroup<>(heading(h), h.parties()))
                        .toList());
    }

    private Cell heading(HearingStatus hearing) {
        HearingRound round = hearing.round();
        return new Cell.Reference(
                round.id().value(),
                round.title() + " · "
                        + Words.of(hearing.phase(), texts) + " · "
                        + texts.get("hearing.deadline", whole(round.deadline())));
    }

    private Cell status(PartyStatus party) {
        String word = Words.of(party.kind(), texts);
        String late = party.lateBy().isZero() ? word : word + " " + lateBy(party.lateBy());
        return new Cell.Choice(
                party.kind(), party.awaitsInclusion() ? late + " · " + texts.get("hearing.undecided") : late);
    }

    private String lateBy(Duration late) {
        long days = late.toDays();
        if (days > 0) {
            return texts.get("hearing.lateDays", days);
        }
        return late.toHours() > 0
                ? texts.get("hearing.lateHours", late.toHours())
                : texts.get("hearing.lateMinutes", Math.max(1, late.toMinutes()));
    }

    private Cell deadline(PartyStatus party) {
        String when = whole(party.deadline());
        return cells.time(party.deadline(), party.extended() ? when + " · " + texts.get("hearing.extended") : when);
    }

    private Cell received(PartyStatus party) {
        HearingResponse first = party.first();
        return first == null ? Cells.NOTHING : cells.time(first.receivedAt(), whole(first.receivedAt()));
    }

    /// With the time of day: a deadline at noon is not one at midnight.
    private String whole(When when) {
        return WhenWords.say(when, texts, cells.index()::title);
    }

    private Cell points(PartyStatus party) {
        HearingResponse first = party.first();
        List<ResponsePoint> points = first == null ? List.of() : cells.index().pointsOf(first.id());
        long open = points.stream()
                .filter(p -> p.disposition() == PointDisposition.OPEN)
                .count();
        return points.isEmpty()
                ? Cells.NOTHING
                : new Cell.Figure(BigDecimal.valueOf(open), texts.get("hearing.points", open, points.size()));
    }
}
