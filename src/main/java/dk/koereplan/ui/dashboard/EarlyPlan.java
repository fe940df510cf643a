package dk.koereplan.ui.dashboard;

import dk.koereplan.analysis.GateStatus;
import dk.koereplan.analysis.overview.Incomplete;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.strategy.Agreement;
import dk.koereplan.domain.strategy.ElementKind;
import dk.koereplan.domain.strategy.Plan;
import dk.koereplan.domain.strategy.SourceDocument;
import dk.koereplan.domain.strategy.Strategy;
import dk.koereplan.domain.strategy.StrategyElement;
import dk.koereplan.domain.strategy.Track;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Wording;
import dk.koereplan.i18n.Words;
import dk.koereplan.words.FactWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What there is to tell of a plan before anybody reports on it: what it is for, what it still lacks and what is to be
/// decided. What the plan says nothing of is left out.
///
/// @param title of the plan
/// @param strategy what the strategy is called
/// @param initiatives how many there are
/// @param decisions gates that are still to be held, dated or not, and hearings under way
/// @param money what is spoken of, each line in words with who pays
/// @param grounds the agreements and documents that the plan rests on
public record EarlyPlan(
        String title,
        Optional<String> strategy,
        int initiatives,
        List<Item> visions,
        List<Item> tracks,
        List<Item> missing,
        List<Item> decisions,
        List<Item> money,
        List<Item> grounds) {
    private static final int MOST_LINES = 8;

    /// One line that can be followed.
    ///
    /// @param aside what is said at its end; may be empty
    public record Item(String words, String aside, About about) {}

    /// What a line leads to.
    public sealed interface About {
        /// One record.
        record One(String id) implements About {}

        /// The list of these.
        record All(List<String> ids) implements About {}
    }

    /// Empty when somebody reports on it.
    static Optional<EarlyPlan> of(Scope scope, Texts texts) {
        return isEarly(scope) ? Optional.of(new Teller(scope, texts).tell()) : Optional.empty();
    }

    /// No light has been set and no initiative has a milestone with a time of its own: the director's page would be
    /// noughts.
    private static boolean isEarly(Scope scope) {
        return scope.index().roadmap().all(Milestone.class).stream().noneMatch(EarlyPlan::timed)
                && scope.index().initiatives().stream()
                        .allMatch(i -> scope.light(i).rag() == Rag.NOT_ASSESSED);
    }

    /// One that only follows something else tells no more than what it follows.
    private static boolean timed(Milestone milestone) {
        When time = milestone.forecast();
        return milestone.initiative() != null && !time.isUnknown() && time.event() == null;
    }

    /// Puts it into words.
    private record Teller(Scope scope, Texts texts) {
        EarlyPlan tell() {
            Incomplete incomplete = Incomplete.of(scope);
            return new EarlyPlan(
                    scope.index().roadmap().plan().map(Plan::title).orElse(""),
                    scope.index().roadmap().strategy().map(Strategy::title),
                    incomplete.of(),
                    visions(),
                    tracks(),
                    missing(incomplete),
                    decisions(),
                    money(),
                    grounds());
        }

        private List<Item> visions() {
            return scope.index().roadmap().all(StrategyElement.class).stream()
                    .filter(e -> e.kind() != ElementKind.RATIONALE)
                    .sorted(Comparator.comparing(StrategyElement::kind))
                    .map(e -> item(e, Words.of(e.kind(), texts)))
                    .toList();
        }

        private List<Item> tracks() {
            Map<Id<Track>, Integer> counts = new HashMap<>();
            for (Initiative initiative : scope.initiatives()) {
                if (initiative.track() != null) {
                    counts.merge(initiative.track(), 1, Integer::sum);
                }
            }
            return scope.index().tracks().stream()
                    .map(t -> item(t, texts.get("initiatives.count", counts.getOrDefault(t.id(), 0))))
                    .toList();
        }

        /// Of how many initiatives something is missing, and where to fill it in.
        private List<Item> missing(Incomplete incomplete) {
            List<Item> items = new ArrayList<>();
            incomplete
                    .missing()
                    .forEach((what, those) -> items.add(new Item(
                            texts.get("early.missing." + what, those.size(), incomplete.of()),
                            "",
                            new About.All(those.stream()
                                    .map(Initiative::id)
                                    .map(String::valueOf)
                                    .toList()))));
            return items;
        }

        private List<Item> decisions() {
            FactWords words = new FactWords(scope.facts(), texts);
            List<Item> items = new ArrayList<>();
            for (DecisionGate gate : scope.shown(DecisionGate.class)) {
                GateStatus status = scope.facts().of(gate);
                if (gate.state().isOpen() && gate.outcome().isEmpty()) {
                    String when = status.time().isUnknown()
                            ? String.join(", ", gate.after())
                            : words.shortTime(status.time());
                    String body = scope.index().title(gate.body().value());
                    items.add(item(gate, when.isEmpty() ? body : body + " · " + when));
                }
            }
            scope.shown(HearingRound.class).forEach(h -> items.add(item(h, Words.of(h.state(), texts))));
            return items;
        }

        private List<Item> money() {
            FactWords words = new FactWords(scope.facts(), texts);
            Wording wording = new Wording(texts, scope.index()::title);
            return scope.shown(FundingSource.class).stream()
                    .limit(MOST_LINES)
                    .map(line -> new Item(
                            Words.of(scope.facts().of(line).certainty(), texts) + " · "
                                    + Words.inline(line.kind(), texts)
                                    + (line.payer() == null ? "" : " · " + wording.owner(line.payer())),
                            words.money().told(line),
                            new About.One(line.id().value())))
                    .toList();
        }

        private List<Item> grounds() {
            List<Item> items = new ArrayList<>();
            scope.index()
                    .roadmap()
                    .all(Agreement.class)
                    .forEach(a -> items.add(item(a, Words.kind(EntityKind.AGREEMENT, texts))));
            scope.index()
                    .roadmap()
                    .all(SourceDocument.class)
                    .forEach(d -> items.add(item(d, Words.of(d.kind(), texts))));
            return items;
        }

        private Item item(Entity entity, String aside) {
            String id = entity.id().value();
            return new Item(scope.index().title(id), aside, new About.One(id));
        }
    }
}
