package dk.koereplan.ui.governance;

import dk.koereplan.analysis.HearingStatus;
import dk.koereplan.analysis.PartyStatus;
import dk.koereplan.domain.governance.HearingResponse;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.PointDisposition;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.control.GroupedTable;
import dk.koereplan.ui.control.GroupedTable.Group;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;

/// Hearings: one line for each party, on time, late by how much, missing or extended.
record HearingTable(Desk desk) {
    Node node() {
        GroupedTable<PartyStatus> table =
                new GroupedTable<>(p -> desk.select(p.party().id().value()), desk.text("governance.none"));
        table.column(
                        desk.text("field.party"),
                        320,
                        p -> desk.context().wording().owner(p.party().party()))
                .column(desk.text("governance.status"), 240, this::status)
                .column(desk.text("field.deadline"), 170, this::deadline)
                .column(desk.text("field.receivedAt"), 170, this::received)
                .column(desk.text("governance.points"), 130, this::points)
                .column(
                        desk.text("inspector.source"),
                        200,
                        p -> desk.context().wording().source(p.party().source()));
        table.setAccessibleText(desk.text("governance.hearings"));
        table.show(groups());
        return table;
    }

    private List<Group<PartyStatus>> groups() {
        var context = desk.context();
        return context.scope().shown(HearingRound.class).stream()
                .map(h -> context.scope().facts().of(h))
                .map(h -> new Group<>(title(h), "", h.parties()))
                .toList();
    }

    private String title(HearingStatus hearing) {
        String deadline = WhenWords.say(hearing.round().deadline(), desk.texts(), desk.context()::title);
        return hearing.round().title() + " · "
                + desk.text("hearing.phase." + hearing.phase().name()) + " · "
                + desk.text("hearing.deadline", deadline);
    }

    private String status(PartyStatus party) {
        String word = desk.text("hearing.party." + party.kind().name());
        String late = party.lateBy().isZero() ? "" : " " + lateBy(party.lateBy());
        return party.awaitsInclusion() ? word + late + " · " + desk.text("hearing.undecided") : word + late;
    }

    private String lateBy(Duration late) {
        long days = late.toDays();
        return days > 0
                ? desk.text("hearing.lateDays", days)
                : late.toHours() > 0
                        ? desk.text("hearing.lateHours", late.toHours())
                        : desk.text("hearing.lateMinutes", Math.max(1, late.toMinutes()));
    }

    private String deadline(PartyStatus party) {
        String when = WhenWords.say(party.deadline(), desk.texts(), desk.context()::title);
        return party.extended() ? when + " · " + desk.text("hearing.extended") : when;
    }

    private String received(PartyStatus party) {
        HearingResponse first = party.first();
        return first == null ? "" : WhenWords.say(first.receivedAt(), desk.texts(), desk.context()::title);
    }

    private String points(PartyStatus party) {
        HearingResponse first = party.first();
        if (first == null) {
            return "";
        }
        var points = desk.context().index().pointsOf(first.id());
        long open = points.stream()
                .filter(p -> p.disposition() == PointDisposition.OPEN)
                .count();
        return points.isEmpty() ? "" : desk.text("hearing.points", open, points.size());
    }
}
