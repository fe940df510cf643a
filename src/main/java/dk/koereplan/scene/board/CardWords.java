package dk.koereplan.scene.board;

import dk.koereplan.analysis.FundingSummary;
import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.OwnerStatus;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.PlanTimes;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.part.MoneyState;
import java.util.Optional;

/// What a card says.
record CardWords(BoardModel model, Initiative initiative) {
    private Texts texts() {
        return model.texts();
    }

    private PlanIndex index() {
        return model.scope().index();
    }

    String owner() {
        OwnerRef owner =
                OwnerStatus.of(initiative, index(), model.scope().asOf()).owner();
        return owner == null ? texts().get("picture.board.noOwner") : Words.owner(owner, texts(), index()::title);
    }

    /// The next one that is still open.
    Optional<Milestone> milestone() {
        return index().milestonesOf(initiative.id()).stream()
                .filter(m -> status(m).isOpen())
                .findFirst();
    }

    MilestoneStatus status(Milestone milestone) {
        return MilestoneStatus.of(milestone, index(), model.scope().asOf());
    }

    String milestoneDate() {
        return milestone()
                .map(m -> WhenWords.sayShort(PlanTimes.given(m, index()), texts(), index()::title))
                .orElseGet(() -> texts().get("picture.board.noMilestone"));
    }

    String milestoneTitle() {
        return milestone().map(Milestone::title).orElse("");
    }

    String spoken() {
        String next = milestone()
                .map(m -> texts().get(
                                "picture.board.card.milestone",
                                m.title(),
                                WhenWords.say(PlanTimes.given(m, index()), texts(), index()::title)))
                .orElseGet(() -> texts().get("picture.board.noMilestone"));
        String conflict = model.hasConflict(initiative) ? ", " + texts().get("picture.board.conflict") : "";
        return String.join(
                        ", ",
                        initiative.title(),
                        Words.inline(initiative.state(), texts()),
                        owner(),
                        Words.inline(model.scope().light(initiative).rag(), texts()),
                        next,
                        MoneyState.of(FundingSummary.of(initiative, index())).words(texts()))
                + conflict;
    }
}
