package dk.koereplan.app.planning;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.time.Precision;
import dk.koereplan.domain.time.Step;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.MilestoneState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Moves along the time axis. An initiative moves with both ends and with its open milestones; what is approved, and
/// what has been reached, stays. What hangs on an event moves with its event only.
public record Moves(PlanIndex index) {
    /// Moves things together: the first decides by how many units, and all that can move by as many do.
    public Planned move(Collection<String> ids, Displacement shift) {
        List<Entity> things =
                ids.stream().flatMap(id -> index.find(id).stream()).toList();
        if (things.isEmpty()) {
            return new Planned.Proposal(List.of());
        }
        Entity first = things.getFirst();
        return Planned.checked(first.id().value(), () -> {
            Step step = step(first, shift);
            Collected collected = new Collected(index);
            things.forEach(thing -> collected.move(thing, step));
            return collected.planned();
        });
    }

    private static Step step(Entity thing, Displacement shift) {
        Optional<LocalDate> from = RecordTimes.fields(thing).stream()
                .flatMap(f -> RecordTimes.seen(thing, f).inCalendar().stream())
                .map(When.Dated::firstDay)
                .findFirst();
        Optional<Precision> own = RecordTimes.coarsest(thing);
        return from.isPresent() && own.isPresent() ? shift.step(from.get(), own.get()) : Step.NONE;
    }

    /// What moves so far, each thing once.
    private record Collected(PlanIndex index, Map<String, Planned.Changed> changes, List<Refusal> staying) {
        Collected(PlanIndex index) {
            this(index, new LinkedHashMap<>(), new ArrayList<>());
        }

        void move(Entity thing, Step step) {
            Optional<Refusal> stays = StayingReason.why(thing);
            if (stays.isPresent()) {
                staying.add(stays.get());
                return;
            }
            put(thing, step);
            if (thing instanceof Initiative initiative) {
                index.milestonesOf(initiative.id()).stream()
                        .filter(m -> m.state() == MilestoneState.PLANNED)
                        .forEach(m -> put(m, step));
            }
        }

        private void put(Entity thing, Step step) {
            Map<String, When> times = new HashMap<>();
            for (String field : RecordTimes.fields(thing)) {
                step.of(RecordTimes.seen(thing, field))
                        .filter(moved -> !moved.equals(RecordTimes.seen(thing, field)))
                        .ifPresent(moved -> times.put(field, moved));
            }
            changes.putIfAbsent(thing.id().value(), new Planned.Changed(thing, RecordTimes.with(thing, times)));
        }

        Planned planned() {
            return changes.isEmpty() && !staying.isEmpty()
                    ? new Planned.Refused(List.copyOf(staying))
                    : new Planned.Proposal(List.copyOf(changes.values()), staying);
        }
    }
}
