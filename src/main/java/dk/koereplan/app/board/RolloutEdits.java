package dk.koereplan.app.board;

import dk.koereplan.analysis.Periods;
import dk.koereplan.analysis.overview.Round;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.app.IdSource;
import dk.koereplan.app.round.RoundEdits;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import java.util.Map;
import java.util.Optional;

/// What is said of one region's part of an initiative.
///
/// @param source of what is made
public record RolloutEdits(Scope scope, IdSource ids, Provenance source) {
    /// How far the region has come; where nothing was known, its part begins so.
    public Edit state(Initiative initiative, Region region, Optional<Rollout> before, InitiativeState state) {
        return before.map(rollout -> Edit.change(rollout, Records.with(rollout, "state", state)))
                .orElseGet(() -> Edit.put(Records.make(
                        Rollout.class,
                        ids.next(),
                        Map.of(
                                "initiative",
                                initiative.id(),
                                "region",
                                region.id(),
                                "state",
                                state,
                                "light",
                                Rag.NOT_ASSESSED,
                                "source",
                                source))));
    }

    /// The light of the period that has begun; empty while none has.
    public Optional<Edit> light(Rollout rollout, Rag light) {
        return Periods.on(scope.asOf().day(), scope.index())
                .map(period -> new RoundEdits(scope.index().roadmap(), period, ids, source)
                        .light(Round.item(rollout, period, scope), light));
    }

    /// Nobody says anything of the part any more.
    public Edit remove(Rollout rollout) {
        return Edit.of(new Edit.Step.Remove(rollout.id().value()));
    }

    /// The state that a step takes a part to: on through its life, and from its end to its beginning.
    ///
    /// @param now empty while nothing is known
    public static InitiativeState next(Optional<InitiativeState> now) {
        InitiativeState[] all = InitiativeState.values();
        return now.map(state -> all[(state.ordinal() + 1) % all.length]).orElse(all[0]);
    }
}
