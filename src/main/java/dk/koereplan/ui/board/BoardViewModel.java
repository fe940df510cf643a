package dk.koereplan.ui.board;

import dk.koereplan.analysis.FundingLines;
import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.Owners;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.PlanOrder;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.common.PlanContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The cards of each state, and the moves between them. A move goes through the same guards as any other edit.
public final class BoardViewModel {
    private final Desk desk;
    private final PlanContext context;

    public BoardViewModel(Desk desk) {
        this.desk = desk;
        this.context = desk.context();
    }

    /// A move that the guards refused.
    public record Refused(String id, InitiativeState target, List<Refusal> why) {}

    /// The cards of every state, in the order of the life cycle and of the plan.
    public Map<InitiativeState, List<BoardCard>> columns() {
        Map<InitiativeState, List<BoardCard>> columns = new EnumMap<>(InitiativeState.class);
        for (InitiativeState state : InitiativeState.values()) {
            columns.put(state, new ArrayList<>());
        }
        for (Initiative initiative : context.scope().initiatives()) {
            columns.getOrDefault(initiative.state(), new ArrayList<>()).add(card(initiative));
        }
        return columns;
    }

    private BoardCard card(Initiative initiative) {
        Light light = context.scope().light(initiative);
        Optional<Milestone> next = next(initiative);
        String number = initiative.number();
        return new BoardCard(
                initiative.id().value(),
                number == null ? "" : number,
                initiative.title(),
                initiative.state(),
                light.rag(),
                Words.of(light.rag(), context.texts()),
                owner(initiative),
                next.map(this::say).orElse(desk.text("board.noMilestone")),
                next.filter(m -> status(m) == MilestoneStatus.OVERDUE).isPresent(),
                money(initiative));
    }

    private Optional<Milestone> next(Initiative initiative) {
        PlanIndex index = context.index();
        return index.milestonesOf(initiative.id()).stream()
                .filter(m -> status(m).isOpen())
                .min(PlanOrder.byLatest(m -> MilestoneStatus.due(m, index)));
    }

    private MilestoneStatus status(Milestone milestone) {
        return MilestoneStatus.of(milestone, context.index(), context.asOf());
    }

    private String say(Milestone milestone) {
        var when = milestone.forecast().isUnknown() ? milestone.baseline() : milestone.forecast();
        return when.isUnknown()
                ? milestone.title()
                : WhenWords.sayShort(when, context.texts(), context::title) + " · " + milestone.title();
    }

    private String owner(Initiative initiative) {
        OwnerRef now = Owners.near(initiative, context.asOf().day());
        return now == null ? desk.text("board.noOwner") : context.wording().owner(now);
    }

    /// The least sure money decides.
    private String money(Initiative initiative) {
        return FundingLines.of(initiative, context.index()).stream()
                .map(FundingSource::state)
                .max(Comparator.comparing(s -> s.certainty()))
                .map(s -> desk.text("board.money", Words.inline(s.certainty(), context.texts())))
                .orElse(desk.text("board.noMoney"));
    }

    /// Moves an initiative to another state.
    ///
    /// @param refused called with what is missing, when the guards refuse
    public void move(String id, InitiativeState target, Consumer<Refused> refused) {
        context.index()
                .find(id)
                .filter(Initiative.class::isInstance)
                .map(Initiative.class::cast)
                .filter(initiative -> initiative.state() != target)
                .ifPresent(initiative -> desk.edits()
                        .applyWithUndo(
                                Edit.change("initiative.move", initiative, Records.with(initiative, "state", target)),
                                desk.text("board.moved", initiative.title(), Words.of(target, context.texts())),
                                why -> refused.accept(new Refused(id, target, why))));
    }

    /// Opens the place where what is missing can be given. The wanted state waits there as a draft.
    public void mend(Refused move, Refusal refusal) {
        switch (refusal.key()) {
            case "guard.milestone" -> desk.navigator().create(EntityKind.MILESTONE, move.id());
            case "guard.funding" -> desk.navigator().create(EntityKind.FUNDING_SOURCE, move.id());
            case "guard.mandatory" ->
                firstOpenMandatory(move.id()).ifPresent(id -> desk.navigator().edit(id, "state"));
            default -> {
                desk.drafts()
                        .type(
                                move.id(),
                                EntityKind.INITIATIVE,
                                Map.of(
                                        "state",
                                        Optional.of(new Value.Text(move.target().name()))));
                String field = refusal.field();
                desk.navigator().edit(move.id(), field == null ? "state" : field);
            }
        }
    }

    private Optional<String> firstOpenMandatory(String id) {
        return context.index().milestonesOf(Id.of(id)).stream()
                .filter(m -> m.mandatory() && status(m).isOpen())
                .map(m -> m.id().value())
                .findFirst();
    }
}
