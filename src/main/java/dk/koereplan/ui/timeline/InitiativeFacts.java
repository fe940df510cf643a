package dk.koereplan.ui.timeline;

import dk.koereplan.analysis.Cause;
import dk.koereplan.analysis.Causes;
import dk.koereplan.analysis.FundingBasis;
import dk.koereplan.analysis.FundingSummary;
import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.OwnerStatus;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.PlanOrder;
import dk.koereplan.analysis.PlanTimes;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.part.CauseWords;
import dk.koereplan.scene.part.DelayWords;
import dk.koereplan.scene.part.MoneyState;
import dk.koereplan.scene.part.SpanWords;
import dk.koereplan.ui.common.Desk;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What there is to know about an initiative at a glance: owner, light, time, next milestone, money, and where it is
/// written.
record InitiativeFacts(Desk desk, Initiative initiative) {
    private static final int MOST_CAUSES = 2;

    CardFacts facts() {
        List<CardFacts.Fact> lines = new ArrayList<>();
        lines.add(owner());
        lines.add(light());
        lines.addAll(causes());
        lines.add(CardFacts.Fact.of(desk.text("section.time"), SpanWords.of(initiative, index(), desk.texts())));
        baseline().ifPresent(lines::add);
        next().ifPresent(lines::add);
        lines.addAll(money());
        lines.add(CardFacts.Fact.of(
                desk.text("inspector.source"), desk.context().wording().source(initiative.source())));
        return new CardFacts(state(), initiative.title(), lines);
    }

    private String state() {
        String word = Words.of(initiative.state(), desk.texts());
        String state = initiative.progress() == null ? word : desk.text("card.progress", word, initiative.progress());
        return initiative.number() == null ? state : initiative.number() + " · " + state;
    }

    private CardFacts.Fact owner() {
        String name = desk.text("field.owner");
        OwnerRef owner = initiative.ownerOn(desk.context().asOf().day());
        OwnerStatus status = OwnerStatus.of(initiative, index(), desk.context().asOf());
        String words = owner == null
                ? desk.text("inspector.owner.none")
                : desk.context().wording().owner(owner);
        LocalDate ends = status.lastDay();
        return status.lacksSuccessor() && ends != null
                ? CardFacts.Fact.urgent(name, words + " · " + desk.text("card.ownerEnds", ends))
                : CardFacts.Fact.of(name, words);
    }

    private CardFacts.Fact light() {
        Light light = desk.context().scope().light(initiative);
        var period = light.period();
        String word = Words.of(light.rag(), desk.texts());
        String words = period == null
                ? word
                : light.old()
                        ? desk.text(
                                "card.light.old",
                                word,
                                period.title(),
                                ChronoUnit.DAYS.between(
                                        period.to(), desk.context().asOf().day()))
                        : word + " · " + period.title();
        return new CardFacts.Fact(desk.text("card.light"), words, light.rag(), false);
    }

    /// What the report says, as urgent as its light, and what makes it late; else what the plan shows.
    private List<CardFacts.Fact> causes() {
        Light light = desk.context().scope().light(initiative);
        List<CardFacts.Fact> facts = new ArrayList<>();
        if (!light.cause().isBlank()) {
            facts.add(new CardFacts.Fact("", light.cause(), null, light.rag() == Rag.RED));
        }
        derived().stream()
                .filter(line -> !line.equals(light.cause()))
                .map(line -> CardFacts.Fact.urgent("", line))
                .forEach(facts::add);
        return facts.stream().limit(MOST_CAUSES).toList();
    }

    private List<String> derived() {
        List<String> lines = new ArrayList<>();
        DelayWords.of(initiative.id().value(), index(), desk.context().asOf(), desk.texts())
                .ifPresent(lines::add);
        var words = new CauseWords(desk.texts(), desk.context()::title);
        Causes.derived(initiative, index(), desk.context().asOf()).stream()
                .filter(cause -> !(cause instanceof Cause.OwnerEnds))
                .map(words::line)
                .forEach(lines::add);
        return lines.stream().distinct().toList();
    }

    private Optional<CardFacts.Fact> baseline() {
        boolean same = initiative.baselineStart().equals(initiative.start())
                && initiative.baselineEnd().equals(initiative.end());
        boolean none = initiative.baselineStart().isUnknown()
                && initiative.baselineEnd().isUnknown();
        return same || none
                ? Optional.empty()
                : Optional.of(CardFacts.Fact.of(
                        desk.text("field.baseline"),
                        SpanWords.of(initiative.baselineStart(), initiative.baselineEnd(), index(), desk.texts())));
    }

    private Optional<CardFacts.Fact> next() {
        return index().milestonesOf(initiative.id()).stream()
                .filter(m -> status(m).isOpen())
                .min(Comparator.comparing(m -> MilestoneStatus.due(m, index()), PlanOrder.BY_LATEST))
                .map(m -> {
                    String words = m.title() + " · " + say(PlanTimes.given(m, index())) + " · "
                            + Words.inline(status(m), desk.texts());
                    String name = desk.text("card.next");
                    return status(m) == MilestoneStatus.OVERDUE
                            ? CardFacts.Fact.urgent(name, words)
                            : CardFacts.Fact.of(name, words);
                });
    }

    private MilestoneStatus status(Milestone milestone) {
        return MilestoneStatus.of(milestone, index(), desk.context().asOf());
    }

    /// One line for each price level and recurrence: they are never added.
    private List<CardFacts.Fact> money() {
        FundingSummary funding = FundingSummary.of(initiative, index());
        List<CardFacts.Fact> lines = new ArrayList<>();
        for (FundingBasis basis : funding.bases()) {
            lines.add(CardFacts.Fact.of(lines.isEmpty() ? desk.text("section.money") : "", sums(basis)));
        }
        if (lines.isEmpty()) {
            String words = MoneyState.of(funding).words(desk.texts());
            lines.add(CardFacts.Fact.of(desk.text("section.money"), words));
        }
        return lines;
    }

    private String sums(FundingBasis basis) {
        List<String> parts = new ArrayList<>();
        for (Certainty certainty : Certainty.values()) {
            if (!basis.ids(certainty).isEmpty()) {
                parts.add(Words.inline(certainty, desk.texts()) + " "
                        + MoneyWords.sum(basis.sum(certainty), desk.texts()));
            }
        }
        return desk.text("card.money", String.join(", ", parts), MoneyWords.basis(basis.basis(), desk.texts()));
    }

    private String say(When when) {
        return WhenWords.say(when, desk.texts(), desk.context()::title);
    }

    private PlanIndex index() {
        return desk.context().index();
    }
}
