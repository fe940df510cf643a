package dk.koereplan.ui.timeline;

import dk.koereplan.app.planning.Planned;
import dk.koereplan.app.planning.RecordTimes;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Profession;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.PlanContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what is in hand, and what came of it.
record EditWords(PlanContext context) {
    /// What a card about it is called.
    String title(PendingGesture held) {
        return switch (held.what()) {
            case PlannedGesture.Draw draw -> context.text("timeline.edit.new.title");
            case PlannedGesture.Link link ->
                link.whole()
                        ? context.text("timeline.edit.link.title", name(link.from()), name(link.to()))
                        : context.text("timeline.edit.link.choose", name(link.from()));
            default ->
                isMany(held)
                        ? context.text("timeline.edit.many", own(held).size())
                        : first(held).map(Entity::title).orElse("");
        };
    }

    /// Whether it moves more than one thing, not counting the milestones that go along.
    static boolean isMany(PendingGesture held) {
        return own(held).size() > 1;
    }

    /// What is moved, of many the one that decides how far.
    private Optional<Entity> first(PendingGesture held) {
        String id = switch (held.what()) {
            case PlannedGesture.Move move -> move.ids().getFirst();
            case PlannedGesture.Pull pull -> pull.id();
            case PlannedGesture.Nudge nudge -> nudge.id();
            case PlannedGesture.Put put -> put.id();
            case PlannedGesture.Draw draw -> draw.id();
            case PlannedGesture.Link link -> "";
        };
        List<Entity> own = own(held).stream().map(Planned.Changed::after).toList();
        return own.stream()
                .filter(e -> e.id().value().equals(id))
                .findFirst()
                .or(() -> own.stream().findFirst())
                .or(() -> context.index().find(id));
    }

    /// What was asked for, without the milestones that go along.
    private static List<Planned.Changed> own(PendingGesture held) {
        return held.what() instanceof PlannedGesture.Move move
                ? held.changes().stream()
                        .filter(c -> move.ids().contains(c.after().id().value()))
                        .toList()
                : held.changes();
    }

    private String name(String id) {
        return context.title(id);
    }

    /// The time that it would have, as precise as it is; of many, the one that decides how far.
    String now(PendingGesture held) {
        Optional<Entity> first = first(held);
        String span = first.map(this::span).orElse("");
        if (span.isEmpty() || own(held).isEmpty()) {
            return span.isEmpty() ? "" : context.text("timeline.edit.same", span);
        }
        return isMany(held)
                ? context.text("timeline.edit.first", first.orElseThrow().title(), span)
                : span;
    }

    /// The time that it has; empty for something new, and for what would not change.
    String before(PendingGesture held) {
        return first(held)
                .filter(e -> !own(held).isEmpty())
                .flatMap(e -> context.index().find(e.id().value()))
                .map(e -> context.text("timeline.edit.before", span(e)))
                .orElse("");
    }

    /// How many milestones go along, and how much of what was asked for stays; of something new, in which lane it is.
    /// Empty for none of that.
    String along(PendingGesture held) {
        if (held.what() instanceof PlannedGesture.Draw draw) {
            return lanes(draw.drawn().lanes());
        }
        int along = held.changes().size() - own(held).size();
        int staying = held.what() instanceof PlannedGesture.Move move
                ? move.ids().size() - own(held).size()
                : 0;
        return Stream.of(
                        along == 0 ? "" : context.text("timeline.edit.along", along),
                        staying == 0 || own(held).isEmpty() ? "" : context.text("timeline.edit.staying", staying))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private String lanes(Map<String, String> keys) {
        String titles = keys.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(lane -> lane(lane.getValue()).stream())
                .collect(Collectors.joining(", "));
        return titles.isEmpty() ? "" : context.text("timeline.edit.new.in", titles);
    }

    /// The record or the profession that makes a lane.
    private Optional<String> lane(String key) {
        return context.index()
                .find(key)
                .map(Entity::title)
                .or(() -> Stream.of(Profession.values())
                        .filter(p -> p.name().equals(key))
                        .map(p -> Words.of(p, context.texts()))
                        .findFirst());
    }

    String span(Entity entity) {
        List<String> fields = RecordTimes.fields(entity);
        if (fields.isEmpty()) {
            return "";
        }
        When start = RecordTimes.seen(entity, fields.getFirst());
        When end = RecordTimes.seen(entity, fields.getLast());
        if (start.equals(end)) {
            return say(start);
        }
        if (start.isUnknown()) {
            return context.text("picture.timeline.until", say(end));
        }
        return end.isUnknown()
                ? context.text("picture.timeline.from", say(start))
                : context.text("picture.timeline.span", say(start), say(end));
    }

    private String say(When when) {
        return WhenWords.say(when, context.texts(), context::title);
    }

    /// What is told when it has been written.
    String done(PendingGesture held, Planned.Proposal proposal) {
        Entity first = proposal.changes().getFirst().after();
        return switch (held.what()) {
            case PlannedGesture.Draw draw -> context.text("timeline.edit.done.new", first.title());
            case PlannedGesture.Link link -> context.text("timeline.edit.done.link", first.title());
            case PlannedGesture.Move move
            when isMany(held) ->
                context.text("timeline.edit.done.many", own(held).size());
            default -> context.text("timeline.edit.done.one", first.title(), span(first));
        };
    }

    /// What is asked for in the card.
    String asks(PendingGesture held) {
        return context.text(
                held.what() instanceof PlannedGesture.Draw ? "timeline.edit.ask.title" : "timeline.edit.ask.reason");
    }

    /// Why it cannot be written as it is; empty when nothing speaks against it.
    String cannot(PendingGesture held) {
        return held.planned() instanceof Planned.Refused no ? why(no.why()) : "";
    }

    String why(List<Refusal> refusals) {
        return refusals.stream()
                .map(r -> Words.refusal(r, context.texts(), context::title))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /// Whether it has no place of its own in the calendar, so that it takes one where it is dropped.
    boolean hangs(String id) {
        return context.index().find(id).flatMap(RecordTimes::coarsest).isEmpty();
    }
}
