package dk.koereplan.ui.timeline;

import dk.koereplan.app.planning.Planned;
import dk.koereplan.app.planning.Times;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.time.When;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Desk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says what is in hand, and what came of it.
record EditWords(Desk desk) {
    /// Stands for the title of what is new until it has one.
    String placeholder() {
        return desk.text("timeline.edit.new.title");
    }

    /// What a card about it is called.
    String title(Held held) {
        return switch (held.what()) {
            case InHand.Draw draw -> desk.text("timeline.edit.new.title");
            case InHand.Link link -> desk.text("timeline.edit.link.title", name(link.from()), name(link.to()));
            default -> {
                List<Planned.Changed> moved = own(held);
                yield moved.size() == 1
                        ? moved.getFirst().after().title()
                        : desk.text("timeline.edit.many", moved.size());
            }
        };
    }

    /// What was asked for, without the milestones that go along.
    private static List<Planned.Changed> own(Held held) {
        return held.what() instanceof InHand.Move move
                ? held.changes().stream()
                        .filter(c -> move.ids().contains(c.after().id().value()))
                        .toList()
                : held.changes();
    }

    private String name(String id) {
        return desk.context().title(id);
    }

    /// What was asked for, when it is one thing.
    private static Optional<Planned.Changed> single(Held held) {
        List<Planned.Changed> own = own(held);
        return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
    }

    /// The time that the one thing would have, as precise as it is; empty for many.
    String now(Held held) {
        return single(held).map(c -> span(c.after())).orElse("");
    }

    /// The time that it has; empty for something new.
    String before(Held held) {
        return single(held)
                .flatMap(c -> Optional.ofNullable(c.before()))
                .map(e -> desk.text("timeline.edit.before", span(e)))
                .orElse("");
    }

    /// How many milestones go along; empty for none.
    String along(Held held) {
        int along = held.changes().size() - own(held).size();
        return along == 0 ? "" : desk.text("timeline.edit.along", along);
    }

    String span(Entity entity) {
        List<String> fields = Times.fields(entity);
        if (fields.isEmpty()) {
            return "";
        }
        When start = Times.seen(entity, fields.getFirst());
        When end = Times.seen(entity, fields.getLast());
        if (start.equals(end)) {
            return say(start);
        }
        if (start.isUnknown()) {
            return desk.text("picture.timeline.until", say(end));
        }
        return end.isUnknown()
                ? desk.text("picture.timeline.from", say(start))
                : desk.text("picture.timeline.span", say(start), say(end));
    }

    private String say(When when) {
        return WhenWords.say(when, desk.texts(), desk.context()::title);
    }

    /// What is told when it has been written.
    String done(InHand what, Planned.Proposal proposal) {
        Entity first = proposal.changes().getFirst().after();
        return switch (what) {
            case InHand.Draw draw -> desk.text("timeline.edit.done.new", first.title());
            case InHand.Link link -> desk.text("timeline.edit.done.link", first.title());
            case InHand.Move move
            when move.ids().size() > 1 ->
                desk.text("timeline.edit.done.many", move.ids().size());
            default -> desk.text("timeline.edit.done.one", first.title(), span(first));
        };
    }

    /// What is asked for in the card.
    String asks(Held held) {
        return desk.text(held.what() instanceof InHand.Draw ? "timeline.edit.ask.title" : "timeline.edit.ask.reason");
    }

    /// Why it cannot be written as it is; empty when nothing speaks against it.
    String cannot(Held held) {
        return held.planned() instanceof Planned.Refused no ? why(no.why()) : "";
    }

    String why(List<Refusal> refusals) {
        return refusals.stream()
                .map(r -> Words.refusal(r, desk.texts(), desk.context()::title))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /// Whether it has no place of its own in the calendar, so that it takes one where it is dropped.
    boolean hangs(String id) {
        return desk.context().index().find(id).flatMap(Times::coarsest).isEmpty();
    }
}
