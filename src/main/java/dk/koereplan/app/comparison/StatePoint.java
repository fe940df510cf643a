package dk.koereplan.app.comparison;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.app.Reading;
import dk.koereplan.app.TypedFields;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.governance.Baseline;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A state of the plan that somebody may hold another against.
public sealed interface StatePoint {
    /// As many of the latest meetings as anybody looks back to.
    int MEETINGS = 3;

    record Frozen(Baseline baseline) implements StatePoint {}

    /// As it had been recorded when the day of a meeting ended.
    record AtMeeting(Meeting meeting, LocalDate day) implements StatePoint {}

    record OnDay(LocalDate day) implements StatePoint {}

    /// The state itself; empty for a frozen one that this copy's log does not give.
    default Optional<PlanState> state(PlanFile file) throws PlanFileProblem {
        return switch (this) {
            case Frozen frozen -> PlanState.frozen(file, frozen.baseline());
            case AtMeeting at -> Optional.of(PlanState.on(file, at.day()));
            case OnDay on -> Optional.of(PlanState.on(file, on.day()));
        };
    }

    /// A frozen state by its name or id, else a day; empty when it is neither. Two copies may each have frozen one of
    /// the same name: then the newest is meant.
    static Optional<StatePoint> named(String wanted, Roadmap roadmap, Reading reading) {
        return roadmap.all(Baseline.class).stream()
                .filter(b -> b.title().equals(wanted) || b.id().value().equals(wanted))
                .max(Comparator.<Baseline, Boolean>comparing(b -> b.id().value().equals(wanted))
                        .thenComparing(Baseline::frozenOn)
                        .thenComparing(b -> b.id().value()))
                .<StatePoint>map(Frozen::new)
                .or(() -> day(wanted, reading));
    }

    private static Optional<StatePoint> day(String text, Reading reading) {
        try {
            return Optional.of(new OnDay(TypedFields.day(text, reading)));
        } catch (InvalidValue noDay) {
            return Optional.empty();
        }
    }

    /// What a plan offers to look back to: what is frozen, the newest first, and the last meetings before the day.
    static List<StatePoint> of(PlanIndex index, AsOf today) {
        List<StatePoint> points = new ArrayList<>();
        index.roadmap().all(Baseline.class).stream()
                .filter(baseline -> Freezing.placeOf(baseline).isPresent())
                .sorted(Comparator.comparing(Baseline::frozenOn).reversed())
                .map(Frozen::new)
                .forEach(points::add);
        index.roadmap().all(Meeting.class).stream()
                .flatMap(meeting -> index.interval(meeting.at()).last().stream()
                        .filter(day -> day.isBefore(today.day()))
                        .map(day -> new AtMeeting(meeting, day)))
                .sorted(Comparator.comparing(AtMeeting::day).reversed())
                .limit(MEETINGS)
                .forEach(points::add);
        return points;
    }
}
