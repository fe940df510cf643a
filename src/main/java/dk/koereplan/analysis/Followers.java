package dk.koereplan.analysis;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.PlanEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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
                            PlanOrder.byLatest(h -> PlanTimes.due(h, index))));
            found = known;
        }
        return known;
    }

    private Map<String, List<String>> following() {
        Map<String, String> named = new HashMap<>();
        for (PlanEvent event : index.roadmap().all(PlanEvent.class)) {
            named.putIfAbsent(key(event.title()), event.id().value());
        }
        Map<String, List<String>> following = new HashMap<>();
        dated().forEach(entity -> times(entity).forEach(when -> {
            String event = event(when, named);
            if (event != null) {
                add(following, event, entity);
            }
        }));
        for (DecisionGate gate : index.roadmap().all(DecisionGate.class)) {
            if (gate.meeting() != null) {
                add(following, gate.meeting().value(), gate);
            }
        }
        return following;
    }

    private Stream<Entity> dated() {
        return Stream.of(
                        Initiative.class,
                        Milestone.class,
                        DecisionGate.class,
                        HearingRound.class,
                        Meeting.class,
                        PlanEvent.class)
                .flatMap(type -> index.roadmap().all(type).stream());
    }

    private static List<When> times(Entity entity) {
        return switch (entity) {
            case Initiative i -> List.of(i.start(), i.end(), i.baselineStart(), i.baselineEnd());
            case Milestone m -> List.of(m.forecast(), m.baseline(), m.actual());
            case DecisionGate g -> List.of(g.date());
            case HearingRound h -> List.of(h.opensAt(), h.deadline());
            case Meeting m -> List.of(m.at());
            case PlanEvent e -> List.of(e.when());
            default -> List.of();
        };
    }

    private static @Nullable String event(When when, Map<String, String> named) {
        return switch (when) {
            case When.Before b -> id(b.event(), named);
            case When.After a -> id(a.event(), named);
            default -> null;
        };
    }

    private static @Nullable String id(When.Event event, Map<String, String> named) {
        return switch (event) {
            case When.Event.Planned planned -> planned.id();
            case When.Event.Named words -> named.get(key(words.words()));
        };
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static void add(Map<String, List<String>> following, String event, Entity entity) {
        List<String> ids = following.computeIfAbsent(event, k -> new ArrayList<>(2));
        String id = entity.id().value();
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }
}
