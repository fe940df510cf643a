package dk.koereplan.app.planning;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.time.When;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What was agreed is held apart from what is expected: a move changes the expectation. Whoever means the agreed
/// time as well says so, and then the rules ask for a reason.
public final class Approval {
    private Approval() {}

    /// Whether anything that the proposal moves has an agreed time.
    public static boolean concerns(Planned.Proposal proposal) {
        return proposal.changes().stream().anyMatch(c -> !agreed(c).isEmpty());
    }

    /// The same, with the agreed times following what is expected.
    public static Planned.Proposal too(Planned.Proposal proposal) {
        return new Planned.Proposal(
                proposal.changes().stream()
                        .map(c -> new Planned.Changed(c.before(), RecordTimes.with(c.after(), agreed(c))))
                        .toList(),
                proposal.staying());
    }

    private static Map<String, When> agreed(Planned.Changed change) {
        Map<String, When> times = new HashMap<>();
        Entity before = change.before();
        if (before == null) {
            return times;
        }
        for (String field : RecordTimes.fields(before)) {
            Optional<String> agreed = RecordTimes.approved(field);
            boolean moved = !RecordTimes.get(change.after(), field).equals(RecordTimes.get(before, field));
            if (moved
                    && agreed.isPresent()
                    && !RecordTimes.get(before, agreed.get()).isUnknown()) {
                times.put(agreed.get(), RecordTimes.get(change.after(), field));
            }
        }
        return times;
    }
}
