package dk.koereplan.ui.timeline.card;

import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.cause.Cause;
import dk.koereplan.analysis.facts.InitiativeFacts;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.timeline.index.EarlierTimes;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.words.CauseWords;
import dk.koereplan.words.FactWords;
import dk.koereplan.words.PhaseWords;
import dk.koereplan.words.SpanWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What there is to know about an initiative at a glance: owner, light, time, next milestone, money, and where it is
/// written.
///
/// @param earlier what its bar is held against; null for what was approved for it
public record InitiativeCard(
        PlanContext context,
        InitiativeFacts facts,
        FactWords words,
        @Nullable EarlierTimes earlier) {
    private static final int MOST_CAUSES = 2;

    public static InitiativeCard of(PlanContext context, Initiative initiative, @Nullable EarlierTimes earlier) {
        return new InitiativeCard(context, context.scope().facts().of(initiative), context.factWords(), earlier);
    }

    private Initiative initiative() {
        return facts.initiative();
    }

    public CardFacts lines() {
        List<CardFacts.Fact> lines = new ArrayList<>();
        lines.add(owner());
        lines.add(new CardFacts.Fact(
                context.text("card.light"),
                words.light(facts.light()),
                facts.light().rag(),
                false));
        lines.addAll(causes());
        lines.add(CardFacts.Fact.of(context.text("section.time"), words.span(facts)));
        held().ifPresent(lines::add);
        next().ifPresent(lines::add);
        lines.addAll(money());
        lines.add(CardFacts.Fact.of(
                context.text("inspector.source"), words.source(initiative().source())));
        return new CardFacts(state(), initiative().title(), lines);
    }

    private String state() {
        String word = PhaseWords.of(facts.phase(), context.texts());
        String state = initiative().progress() == null
                ? word
                : context.text("card.progress", word, initiative().progress());
        return initiative().number() == null ? state : initiative().number() + " · " + state;
    }

    private CardFacts.Fact owner() {
        String name = context.text("field.owner");
        String owner = words.owner(facts);
        return words.ownerEnds(facts)
                .map(ends -> CardFacts.Fact.urgent(name, owner + " · " + ends))
                .orElseGet(() -> CardFacts.Fact.of(name, owner));
    }

    /// What the report says, as urgent as its light, and what makes it late; else what the plan shows.
    private List<CardFacts.Fact> causes() {
        Light light = facts.light();
        List<CardFacts.Fact> lines = new ArrayList<>();
        if (!light.cause().isBlank()) {
            lines.add(new CardFacts.Fact("", light.cause(), null, light.rag() == Rag.RED));
        }
        derived().stream()
                .filter(line -> !line.equals(light.cause()))
                .map(line -> CardFacts.Fact.urgent("", line))
                .forEach(lines::add);
        return lines.stream().limit(MOST_CAUSES).toList();
    }

    private List<String> derived() {
        List<String> lines = new ArrayList<>();
        words.delay(facts).ifPresent(lines::add);
        var causes = new CauseWords(context.texts(), context::title);
        facts.causes().stream()
                .filter(cause -> !(cause instanceof Cause.OwnerEnds))
                .map(causes::line)
                .forEach(lines::add);
        return lines.stream().distinct().toList();
    }

    /// What stands behind its bar.
    private Optional<CardFacts.Fact> held() {
        EarlierTimes state = earlier;
        return state == null ? baseline() : Optional.of(then(state));
    }

    private CardFacts.Fact then(EarlierTimes state) {
        var spans = new SpanWords(context.texts(), context::title);
        String then = state.initiative(initiative())
                .map(was -> spans.of(
                        state.facts().of(was).start(), state.facts().of(was).end()))
                .orElseGet(() -> context.text("card.earlier.none"));
        return CardFacts.Fact.of(context.text("card.earlier"), then + " · " + state.words());
    }

    private Optional<CardFacts.Fact> baseline() {
        Initiative i = initiative();
        boolean same = i.baselineStart().equals(i.start()) && i.baselineEnd().equals(i.end());
        boolean none = i.baselineStart().isUnknown() && i.baselineEnd().isUnknown();
        var spans = new SpanWords(context.texts(), context::title);
        return same || none
                ? Optional.empty()
                : Optional.of(CardFacts.Fact.of(
                        context.text("field.baseline"), spans.of(i.baselineStart(), i.baselineEnd())));
    }

    private Optional<CardFacts.Fact> next() {
        return facts.next().map(next -> {
            String said = next.milestone().title() + " · " + words.due(next) + " · "
                    + Words.inline(next.status(), context.texts());
            String name = context.text("card.next");
            return next.isOverdue() ? CardFacts.Fact.urgent(name, said) : CardFacts.Fact.of(name, said);
        });
    }

    /// The word for it, then one line for each price level and recurrence: they are never added.
    private List<CardFacts.Fact> money() {
        List<CardFacts.Fact> lines = new ArrayList<>();
        lines.add(CardFacts.Fact.of(context.text("section.money"), words.money().words(facts.money())));
        words.money().lines(facts.money()).forEach(line -> lines.add(CardFacts.Fact.of("", line)));
        return lines;
    }
}
