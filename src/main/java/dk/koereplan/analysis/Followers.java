package dk.koereplan.analysis;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.roadmap.PlanDates;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.PlanEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which records follow another in time, and which hearings are about it. Made when first asked for, because a plan
/// that is only looked at never asks; then kept, and shared between threads.
final class Followers {
    private record Found(Map<String, List<String>> following, Grouped<HearingRound> hearings) {}

    private final PlanIndex index;
    private volatile @Nullable Found found;

    Followers(PlanIndex index) {
        this.index = index;
    }

    void whole() {
        found();
    }

    /// The ids of the records of which a time is given as before or after this one, and of the gates of a meeting.
    List<String> of(String id) {
        return found().following.getOrDefault(id, List.of());
    }

    List<HearingRound> hearingsAbout(String subject) {
        return found().hearings.of(subject);
    }

    private Found found() {
        Found known = found;
        if (known == null) {
            known = new Found(
                    following(),
                    Grouped.by(
                            index.roadmap().all(HearingRound.class),
                            HearingRound::subject,
                            PlanOrder.byLatest(h -> PlanTimes.recordedDue(h, index))));
            found = known;
        }
        return known;
    }

    private Map<String, List<String>> following() {
        Roadmap roadmap = index.roadmap();
        var following = new Following(index.dates(), new HashMap<>());
        for (Initiative i : roadmap.all(Initiative.class)) {
            following.add(i, i.start());
            following.add(i, i.end());
            following.add(i, i.baselineStart());
            following.add(i, i.baselineEnd());
        }
        for (Milestone m : roadmap.all(Milestone.class)) {
            following.add(m, m.forecast());
            following.add(m, m.baseline());
            following.add(m, m.actual());
        }
        roadmap.all(Meeting.class).forEach(m -> following.add(m, m.at()));
        roadmap.all(PlanEvent.class).forEach(e -> following.add(e, e.when()));
        for (HearingRound h : roadmap.all(HearingRound.class)) {
            following.add(h, h.opensAt());
            following.add(h, h.deadline());
        }
        for (DecisionGate g : roadmap.all(DecisionGate.class)) {
            following.add(g, g.date());
            if (g.meeting() != null) {
                following.add(g, g.meeting().value());
            }
        }
        return following.ids;
    }

    private record Following(PlanDates dates, Map<String, List<String>> ids) {
        void add(Entity entity, When when) {
            When.Event event = when.event();
            String id = event == null ? null : dates.idOf(event);
            if (id != null) {
                add(entity, id);
            }
        }

        /// All times of one record are added in a row.
        void add(Entity entity, String event) {
            List<String> followers = ids.computeIfAbsent(event, k -> new ArrayList<>(2));
            String id = entity.id().value();
            if (followers.isEmpty() || !followers.getLast().equals(id)) {
                followers.add(id);
            }
        }
    }
}
