package dk.koereplan.ui.timeline;

import dk.koereplan.ui.common.PlanContext;

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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What there is to know about an initiative at a glance: owner, light, time, next milestone, money, and where it is
/// written.
record InitiativeFacts(PlanContext context, Initiative initiative) {
    private static final int MOST_CAUSES = 2;

    CardFacts facts() {
        List<CardFacts.Fact> lines = new ArrayList<>();
        lines.add(owner());
        lines.add(light());
        lines.addAll(causes());
        lines.add(CardFacts.Fact.of(context.text("section.time"), SpanWords.of(initiative, index(), context.texts())));
        baseline().ifPresent(lines::add);
        next().ifPresent(lines::add);
        lines.addAll(money());
        lines.add(CardFacts.Fact.of(
                context.text("inspector.source"), context.wording().source(initiative.source())));
        return new CardFacts(state(), initiative.title(), lines);
    }

    private String state() {
        String word = Words.of(initiative.state(), context.texts());
        String state = initiative.progress() == null ? word : context.text("card.progress", word, initiative.progress());
        return initiative.number() == null ? state : initiative.number() + " · " + state;
    }

    private CardFacts.Fact owner() {
        String name = context.text("field.owner");
        OwnerRef owner = initiative.ownerOn(context.asOf().day());
        OwnerStatus status = OwnerStatus.of(initiative, index(), context.asOf());
        String words = owner == null
                ? context.text("inspector.owner.none")
                : context.wording().owner(owner);
        LocalDate ends = status.lastDay();
        return status.lacksSuccessor() && ends != null
                ? CardFacts.Fact.urgent(name, words + " · " + context.text("card.ownerEnds", ends))
                : CardFacts.Fact.of(name, words);
    }

    private CardFacts.Fact light() {
        Light light = context.scope().light(initiative);
        var period = light.period();
        String word = Words.of(light.rag(), context.texts());
        String words = period == null
                ? word
                : light.old()
                        ? context.text(
                                "card.light.old",
                                word,
                                period.title(),
                                ChronoUnit.DAYS.between(
                                        period.to(), context.asOf().day()))
                        : word + " · " + period.title();
        return new CardFacts.Fact(context.text("card.light"), words, light.rag(), false);
    }

    /// What the report says, as urgent as its light, and what makes it late; else what the plan shows.
    private List<CardFacts.Fact> causes() {
        Light light = context.scope().light(initiative);
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
        DelayWords.of(initiative.id().value(), index(), context.asOf(), context.texts())
                .ifPresent(lines::add);
        var words = new CauseWords(context.texts(), context::title);
        Causes.derived(initiative, index(), context.asOf()).stream()
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
                        context.text("field.baseline"),
                        SpanWords.of(initiative.baselineStart(), initiative.baselineEnd(), index(), context.texts())));
    }

    private Optional<CardFacts.Fact> next() {
        return index().milestonesOf(initiative.id()).stream()
                .filter(m -> status(m).isOpen())
                .min(Comparator.comparing(m -> MilestoneStatus.due(m, index()), PlanOrder.BY_LATEST))
                .map(m -> {
                    String words = m.title() + " · " + say(PlanTimes.given(m, index())) + " · "
                            + Words.inline(status(m), context.texts());
                    String name = context.text("card.next");
                    return status(m) == MilestoneStatus.OVERDUE
                            ? CardFacts.Fact.urgent(name, words)
                            : CardFacts.Fact.of(name, words);
                });
    }

    private MilestoneStatus status(Milestone milestone) {
        return MilestoneStatus.of(milestone, index(), context.asOf());
    }

    /// One line for each price level and recurrence: they are never added.
    private List<CardFacts.Fact> money() {
        FundingSummary funding = FundingSummary.of(initiative, index());
        List<CardFacts.Fact> lines = new ArrayList<>();
        for (FundingBasis basis : funding.bases()) {
            lines.add(CardFacts.Fact.of(lines.isEmpty() ? context.text("section.money") : "", sums(basis)));
        }
        if (lines.isEmpty()) {
            String words = MoneyState.of(funding).words(context.texts());
            lines.add(CardFacts.Fact.of(context.text("section.money"), words));
        }
        return lines;
    }

    private String sums(FundingBasis basis) {
        List<String> parts = new ArrayList<>();
        for (Certainty certainty : Certainty.values()) {
            if (!basis.ids(certainty).isEmpty()) {
                parts.add(Words.inline(certainty, context.texts()) + " "
                        + MoneyWords.sum(basis.sum(certainty), context.texts()));
            }
        }
        return context.text("card.money", String.join(", ", parts), MoneyWords.basis(basis.basis(), context.texts()));
    }

    private String say(When when) {
        return WhenWords.say(when, context.texts(), context::title);
    }

    private PlanIndex index() {
        return context.index();
    }
}
