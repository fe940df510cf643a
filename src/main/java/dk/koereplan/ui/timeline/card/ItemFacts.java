package dk.koereplan.ui.timeline.card;

import dk.koereplan.analysis.DependencyStatus;
import dk.koereplan.analysis.GateStatus;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.facts.MilestoneFacts;
import dk.koereplan.analysis.hearing.PartyStatus;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.timeline.RecordPosition;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.words.FactWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a card says about whatever the pointer or the keyboard is on.
public record ItemFacts(PlanContext context, TimelineModel model) {
    public CardFacts of(Tag tag) {
        return tag.recordId().flatMap(index()::find).map(this::of).orElseGet(() -> others(tag));
    }

    private CardFacts of(Entity entity) {
        List<CardFacts.Fact> lines = new ArrayList<>();
        String kind = Words.kind(EntityKind.of(entity), context.texts());
        switch (entity) {
            case Initiative initiative -> {
                return InitiativeCard.of(context, initiative, model.earlier()).lines();
            }
            case Milestone milestone -> kind += milestone(milestone, lines);
            case DecisionGate gate -> kind += gate(gate, lines);
            case Meeting meeting -> meeting(meeting, lines);
            case HearingRound hearing -> hearing(hearing, lines);
            case Dependency dependency -> dependency(dependency, lines);
            default -> lines.add(when(facts().time(entity).when()));
        }
        lines.add(CardFacts.Fact.of(
                context.text("inspector.source"), context.wording().source(entity.source())));
        return new CardFacts(kind, context.title(entity.id().value()), lines);
    }

    /// What stands for several records, or for none.
    private CardFacts others(Tag tag) {
        return switch (tag.subject()) {
            case Subject.Lane lane -> new CardFacts("", tag.text(), lights(RecordPosition.in(model, lane)));
            case Subject.Many many -> many(many);
            default -> new CardFacts("", tag.text(), List.of());
        };
    }

    private CardFacts many(Subject.Many many) {
        List<CardFacts.Fact> lines = new ArrayList<>();
        for (String id : many.ids()) {
            index().find(id)
                    .ifPresent(
                            e -> lines.add(CardFacts.Fact.of(say(facts().time(e).when()), title(id))));
        }
        return new CardFacts("", many.title(), lines);
    }

    /// How many have each light.
    private List<CardFacts.Fact> lights(List<String> initiatives) {
        Map<Rag, Integer> counts = new EnumMap<>(Rag.class);
        for (String id : initiatives) {
            if (index().find(id).orElse(null) instanceof Initiative initiative) {
                counts.merge(context.scope().light(initiative).rag(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(e -> new CardFacts.Fact(
                        Words.of(e.getKey(), context.texts()), String.valueOf(e.getValue()), e.getKey(), false))
                .toList();
    }

    private String milestone(Milestone milestone, List<CardFacts.Fact> lines) {
        MilestoneFacts facts = facts().of(milestone);
        FactWords words = context.factWords();
        if (milestone.initiative() != null) {
            lines.add(fact("field.initiative", title(milestone.initiative().value())));
        }
        lines.add(fact("field.when", words.time(facts.time())));
        if (!milestone.baseline().isUnknown()
                && !milestone.baseline().equals(facts.time().when())) {
            lines.add(fact("field.baseline", say(milestone.baseline())));
        }
        words.lateness(facts).map(late -> CardFacts.Fact.urgent("", late)).ifPresent(lines::add);
        if (milestone.stateReason() != null) {
            lines.add(fact("field.stateReason", milestone.stateReason()));
        }
        if (milestone.owner() != null) {
            lines.add(fact("field.owner", context.wording().owner(milestone.owner())));
        }
        return " · " + Words.of(milestone.kind(), context.texts()) + " · " + Words.of(facts.status(), context.texts());
    }

    private String gate(DecisionGate gate, List<CardFacts.Fact> lines) {
        GateStatus status = facts().of(gate);
        lines.add(fact("field.body", title(gate.body().value())));
        lines.add(when(status.time().when()));
        if (gate.subject() != null) {
            lines.add(fact("field.subject", title(gate.subject().value())));
        }
        lines.add(fact("field.purpose", words(gate.purpose())));
        lines.add(fact("field.recommendation", gate.recommendation() == null ? "" : gate.recommendation()));
        if (!status.outcome().isEmpty()) {
            lines.add(fact("field.outcome", context.wording().say(status.outcome())));
        }
        if (status.mandateNotStated()) {
            lines.add(CardFacts.Fact.urgent("", context.text("gate.mandate.notStated")));
        }
        if (status.postponed() > 0) {
            lines.add(CardFacts.Fact.urgent("", context.text("gate.postponed", status.postponed())));
        }
        return " · " + words(status.kind());
    }

    private void meeting(Meeting meeting, List<CardFacts.Fact> lines) {
        lines.add(fact("field.body", title(meeting.body().value())));
        lines.add(when(meeting.at()));
        List<String> agenda = index().roadmap().all(DecisionGate.class).stream()
                .filter(gate -> meeting.equals(facts().of(gate).meeting()))
                .map(gate -> {
                    String purpose = words(gate.purpose());
                    return purpose.isEmpty() ? gate.title() : gate.title() + " (" + purpose + ")";
                })
                .toList();
        lines.add(fact("card.agenda", agenda.isEmpty() ? context.text("card.agenda.none") : String.join("\n", agenda)));
    }

    private void hearing(HearingRound hearing, List<CardFacts.Fact> lines) {
        if (hearing.subject() != null) {
            lines.add(fact("field.subject", title(hearing.subject().value())));
        }
        lines.add(fact("field.deadline", say(hearing.deadline())));
        List<PartyStatus> parties = facts().of(hearing).parties();
        for (PartyStatus.Kind kind : PartyStatus.Kind.values()) {
            long count = parties.stream().filter(p -> p.kind() == kind).count();
            if (count > 0) {
                lines.add(CardFacts.Fact.of(words(kind), String.valueOf(count)));
            }
        }
    }

    private void dependency(Dependency dependency, List<CardFacts.Fact> lines) {
        lines.add(fact("card.dependency.first", title(dependency.from().value())));
        for (DependencyStatus status : facts().of(dependency)) {
            lines.add(fact("card.dependency.then", title(status.to().id().value())));
            lines.add(
                    status.kind() == DependencyStatus.Kind.BROKEN
                            ? CardFacts.Fact.urgent("", context.text("card.dependency.broken", status.days()))
                            : CardFacts.Fact.of(
                                    "",
                                    context.text(
                                            status.kind() == DependencyStatus.Kind.OK
                                                    ? "card.dependency.ok"
                                                    : "card.dependency.undecided")));
        }
    }

    private CardFacts.Fact when(When when) {
        return fact("field.when", say(when));
    }

    private CardFacts.Fact fact(String key, String words) {
        return CardFacts.Fact.of(context.text(key), words);
    }

    private String words(@Nullable Enum<?> constant) {
        return constant == null ? "" : Words.of(constant, context.texts());
    }

    private String say(When when) {
        return WhenWords.say(when, context.texts(), context::title);
    }

    private String title(String id) {
        return context.title(id);
    }

    private Facts facts() {
        return context.scope().facts();
    }

    private PlanIndex index() {
        return context.index();
    }
}
