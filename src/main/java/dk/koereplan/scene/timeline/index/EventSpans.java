package dk.koereplan.scene.timeline.index;

import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.HearingRound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The days for which hearings are open, and those among which an event lies that has no exact one. A window finds
/// what reaches into it wherever its mark stands.
public final class EventSpans {
    /// @param hearing it is open for these days; else the event lies among them
    public record Span(Entity entity, DaySpan days, boolean hearing) {}

    private final List<Span> spans;
    /// The last day of any span up to this place.
    private final long[] reached;

    EventSpans(List<TimelineEvent> events, Facts facts) {
        var all = new ArrayList<Span>();
        for (TimelineEvent event : events) {
            Span span = span(event, facts);
            if (span != null) {
                all.add(span);
            }
        }
        all.sort(Comparator.comparingLong((Span span) -> span.days().first())
                .thenComparing(span -> span.entity().id().value()));
        spans = List.copyOf(all);
        reached = new long[spans.size()];
        for (int i = 0; i < reached.length; i++) {
            long last = spans.get(i).days().last();
            reached[i] = i == 0 ? last : Math.max(last, reached[i - 1]);
        }
    }

    private static @Nullable Span span(TimelineEvent event, Facts facts) {
        if (event.entity() instanceof HearingRound hearing && !hearing.opensAt().isUnknown()) {
            return new Span(hearing, open(hearing, facts), true);
        }
        return event.days().isOneDay() ? null : new Span(event.entity(), event.days(), false);
    }

    /// The days from a hearing's opening to its deadline.
    public static DaySpan open(HearingRound hearing, Facts facts) {
        return DaySpan.between(facts.start(hearing), facts.due(hearing));
    }

    /// Those of which something lies from one day to another, both inclusive; by their first day.
    public List<Span> within(long first, long last) {
        var found = new ArrayList<Span>();
        for (int i = firstReaching(first);
                i < reached.length && spans.get(i).days().first() <= last;
                i++) {
            if (spans.get(i).days().last() >= first) {
                found.add(spans.get(i));
            }
        }
        return found;
    }

    private int firstReaching(long day) {
        int low = 0;
        int high = reached.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
