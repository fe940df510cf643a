package dk.koereplan.app.planning;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.edit.RefusalKey;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.Order;
import dk.koereplan.domain.time.Precision;
import dk.koereplan.domain.time.Step;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// New ends for an initiative: one end moves by its own precision, the other stays, and they never pass each other.
public record EndMoves(PlanIndex index) {
    /// Which end.
    public enum Edge {
        START("start"),
        END("end");

        private final String field;

        Edge(String field) {
            this.field = field;
        }

        public String field() {
            return field;
        }

        Edge other() {
            return this == START ? END : START;
        }

        /// The day before which a bar begins or ends that has this time at its end.
        private Optional<LocalDate> day(When when) {
            return this == START
                    ? when.interval().first()
                    : when.interval().last().map(last -> last.plusDays(1));
        }
    }

    /// The end is pulled to a place on the line. One that hangs on an event, or is unknown, becomes a time of the
    /// place's unit there.
    public Planned pull(String id, Edge edge, TimelinePoint place) {
        return change(id, initiative -> {
            When was = RecordTimes.seen(initiative, edge.field());
            Precision own = Precision.of(was).orElse(place.unit());
            When wanted = edge.day(was)
                    .flatMap(day -> Step.nearest(day, own, place.time() - day.toEpochDay())
                            .of(was))
                    .orElseGet(() -> own.at(own.add(own.nearest(place.time()), edge == Edge.END ? -1 : 0)));
            return kept(initiative, edge, wanted, own);
        });
    }

    /// The end is moved by units. One that hangs on an event does not move by itself.
    public Planned step(String id, Edge edge, Displacement.Units units) {
        Optional<Entity> found = index.find(id);
        if (found.isPresent() && found.get() instanceof Initiative initiative) {
            When was = RecordTimes.seen(initiative, edge.field());
            Optional<Precision> own = Precision.of(was);
            if (own.isEmpty()) {
                RefusalKey key = was.isUnknown() ? RefusalKey.PLANNING_UNDATED : RefusalKey.PLANNING_RELATIVE;
                return Planned.Refused.of(id, edge.field(), key, Id.of(id));
            }
            LocalDate first = was.inCalendar().orElseThrow().firstDay();
            return change(
                    id, i -> kept(i, edge, units.step(first, own.get()).of(was).orElse(was), own.get()));
        }
        return new Planned.Proposal(List.of());
    }

    private interface NewEnd {
        Map<String, When> of(Initiative initiative);
    }

    private Planned change(String id, NewEnd end) {
        return Planned.checked(
                id,
                () -> index.find(id)
                        .filter(Initiative.class::isInstance)
                        .map(Initiative.class::cast)
                        .map(i -> (Planned)
                                new Planned.Proposal(List.of(new Planned.Changed(i, RecordTimes.with(i, end.of(i))))))
                        .orElseGet(() -> new Planned.Proposal(List.of())));
    }

    /// Where the wanted end would pass the other, it lies where the other does.
    private static Map<String, When> kept(Initiative initiative, Edge edge, When wanted, Precision own) {
        When was = RecordTimes.seen(initiative, edge.field());
        When other = RecordTimes.seen(initiative, edge.other().field());
        Order order = wanted.interval().compare(other.interval());
        boolean passes = order == (edge == Edge.START ? Order.AFTER : Order.BEFORE);
        When kept = wanted;
        if (passes) {
            DayInterval days = other.interval();
            kept = own.at(days.first().or(days::last).orElseThrow());
        }
        return kept.equals(was) ? Map.of() : Map.of(edge.field(), kept);
    }
}
