package dk.koereplan.app.board;

import dk.koereplan.analysis.Periods;
import dk.koereplan.analysis.overview.ReportStage;
import dk.koereplan.analysis.overview.Round;
import dk.koereplan.app.round.RoundEdits;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Mending;
import dk.koereplan.domain.edit.StateRules;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.ReportState;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.i18n.Words;
import java.util.Optional;

/// What is said of an initiative in the period's report. A light is never written without one.
record ReportMove(CardMoves.Draft draft) {
    /// The report is handed in with this light, which counts once the report is approved.
    void light(Rag light) {
        Optional<ReportingPeriod> period = period();
        if (light == Rag.NOT_ASSESSED) {
            draft.refuse(Mending.NONE, "board.light.none");
        } else if (period.isPresent()) {
            draft.also(edits(period.get()).light(item(period.get()), light));
            draft.say(
                    "board.light.reported",
                    draft.initiative().title(),
                    Words.of(light, draft.moves().texts()),
                    period.get().title());
        }
    }

    void stage(ReportStage stage) {
        Optional<ReportingPeriod> period = period();
        Optional<ReportState> state = stage.state();
        if (period.isEmpty()) {
            return;
        }
        Round.Item item = item(period.get());
        Optional<StatusReport> report = item.reported();
        if (state.isEmpty()) {
            report.ifPresentOrElse(
                    r -> draft.refuse(new Mending.Fill(r.id().value(), "state"), "board.report.back"),
                    () -> draft.refuse(Mending.NONE, "board.report.asked"));
        } else if (report.isPresent()) {
            step(report.get(), state.get());
        } else if (state.get() == ReportState.DRAFT) {
            draft.also(edits(period.get()).draft(item));
            draft.say(
                    "board.report.begun",
                    draft.initiative().title(),
                    period.get().title());
        } else {
            draft.refuse(Mending.NONE, "board.report.first");
        }
    }

    private void step(StatusReport report, ReportState state) {
        StatusReport next = Records.with(report, "state", state);
        StateRules.step(next, report.state(), state, ReportState::mayBecome).forEach(draft::refuse);
        if (state == ReportState.SUBMITTED && report.light() == Rag.NOT_ASSESSED) {
            draft.refuse(new Mending.Fill(report.id().value(), "light"), "board.report.light");
        }
        draft.also(Edit.change(report, next));
        draft.say(
                "board.report.moved",
                report.title(),
                Words.of(state, draft.moves().texts()));
    }

    private Optional<ReportingPeriod> period() {
        Optional<ReportingPeriod> period =
                Periods.on(draft.scope().asOf().day(), draft.scope().index());
        if (period.isEmpty()) {
            draft.refuse(new Mending.Create(EntityKind.REPORTING_PERIOD, ""), "board.period.none");
        }
        return period;
    }

    private Round.Item item(ReportingPeriod period) {
        return Round.item(draft.initiative(), period, draft.scope());
    }

    private RoundEdits edits(ReportingPeriod period) {
        CardMoves moves = draft.moves();
        return new RoundEdits(draft.scope().index().roadmap(), period, moves.ids(), moves.source());
    }
}
