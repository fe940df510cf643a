package dk.koereplan.ui.dashboard;

import dk.koereplan.analysis.GateStatus;
import dk.koereplan.analysis.facts.FundingFacts;
import dk.koereplan.analysis.overview.Incomplete;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.strategy.Agreement;
import dk.koereplan.domain.strategy.ElementKind;
import dk.koereplan.domain.strategy.SourceDocument;
import dk.koereplan.domain.strategy.Strategy;
import dk.koereplan.domain.strategy.StrategyElement;
import dk.koereplan.domain.strategy.Track;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The overview of a plan before anybody reports on it: what it is for, what it still lacks, what is to be decided, and
/// what can be done next. What the plan says nothing of is left out.
public final class EarlyViewModel {
    private static final int MOST_LINES = 8;
    private final PlanContext context;
    private final Navigator navigator;

    public EarlyViewModel(PlanContext context, Navigator navigator) {
        this.context = context;
        this.navigator = navigator;
    }

    /// One line that can be followed.
    ///
    /// @param aside what is said at its end; may be empty
    public record Item(String words, String aside, Runnable open) {}

    /// No light has been set and no initiative has a milestone with a time of its own: the director's page would be
    /// noughts.
    public boolean early() {
        Scope scope = context.scope();
        return context.roadmap().all(Milestone.class).stream().noneMatch(EarlyViewModel::timed)
                && scope.index().initiatives().stream()
                        .allMatch(i -> scope.light(i).rag() == Rag.NOT_ASSESSED);
    }

    /// One that only follows something else tells no more than what it follows.
    private static boolean timed(Milestone milestone) {
        When time = milestone.forecast();
        return milestone.initiative() != null && !time.isUnknown() && time.event() == null;
    }

    public Optional<Strategy> strategy() {
        return context.roadmap().strategy();
    }

    public List<Item> visions() {
        return context.roadmap().all(StrategyElement.class).stream()
                .filter(e -> e.kind() != ElementKind.RATIONALE)
                .sorted(Comparator.comparing(StrategyElement::kind))
                .map(e -> item(e, Words.of(e.kind(), context.texts())))
                .toList();
    }

    public List<Item> tracks() {
        return context.index().tracks().stream()
                .map(t -> item(t, context.text("initiatives.count", initiativesOf(t))))
                .toList();
    }

    private long initiativesOf(Track track) {
        return context.scope().initiatives().stream()
                .filter(i -> Objects.equals(i.track(), track.id()))
                .count();
    }

    /// Of how many initiatives something is missing, and where to fill it in.
    public List<Item> missing() {
        Incomplete incomplete = Incomplete.of(context.scope());
        List<Item> items = new ArrayList<>();
        incomplete.missing().forEach((what, those) -> {
            String words = context.text("early.missing." + what, those.size(), incomplete.of());
            List<String> ids =
                    those.stream().map(Initiative::id).map(String::valueOf).toList();
            items.add(new Item(words, "", () -> navigator.list(words, ids)));
        });
        return items;
    }

    public int initiatives() {
        return Incomplete.of(context.scope()).of();
    }

    /// Gates that are still to be held, dated or not, and hearings under way.
    public List<Item> decisions() {
        Scope scope = context.scope();
        List<Item> items = new ArrayList<>();
        for (DecisionGate gate : scope.shown(DecisionGate.class)) {
            GateStatus status = scope.facts().of(gate);
            if (gate.state().isOpen() && gate.outcome().isEmpty()) {
                String when = status.time().isUnknown()
                        ? String.join(", ", gate.after())
                        : context.factWords().shortTime(status.time());
                String body = context.title(gate.body().value());
                items.add(item(gate, when.isEmpty() ? body : body + " · " + when));
            }
        }
        scope.shown(HearingRound.class).forEach(h -> items.add(item(h, Words.of(h.state(), context.texts()))));
        return items;
    }

    /// The money that is spoken of, each line in words with who pays.
    public List<Item> money() {
        Scope scope = context.scope();
        return scope.shown(FundingSource.class).stream()
                .limit(MOST_LINES)
                .map(line -> {
                    FundingFacts facts = scope.facts().of(line);
                    String words = Words.of(facts.certainty(), context.texts()) + " · "
                            + Words.inline(line.kind(), context.texts())
                            + (line.payer() == null
                                    ? ""
                                    : " · " + context.wording().owner(line.payer()));
                    String amount = context.factWords().money().told(line);
                    return new Item(
                            words, amount, () -> context.select(line.id().value()));
                })
                .toList();
    }

    /// The agreements and documents that the plan rests on.
    public List<Item> grounds() {
        List<Item> items = new ArrayList<>();
        context.roadmap()
                .all(Agreement.class)
                .forEach(a -> items.add(item(a, Words.kind(EntityKind.AGREEMENT, context.texts()))));
        context.roadmap()
                .all(SourceDocument.class)
                .forEach(d -> items.add(item(d, Words.of(d.kind(), context.texts()))));
        return items;
    }

    /// What is worth doing next, by the names of the commands that do it.
    public List<Command> next() {
        List<String> keys = new ArrayList<>();
        if (strategy().isEmpty() || context.index().tracks().isEmpty()) {
            keys.add("strategy.begin");
        }
        keys.add(Words.beginKey(EntityKind.INITIATIVE));
        return navigator.commands().stream()
                .filter(c -> keys.contains(c.key()) && c.enabled().get())
                .sorted(Comparator.comparingInt(c -> keys.indexOf(c.key())))
                .toList();
    }

    private Item item(Entity entity, String aside) {
        String id = entity.id().value();
        return new Item(context.title(id), aside, () -> context.select(id));
    }
}
