package dk.koereplan.scene.timeline.index;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.party.Succession;
import dk.koereplan.domain.work.Initiative;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the layers know of the records they draw beyond their days. What costs something is worked out when a record
/// is first seen and kept for the frames that follow; how much is kept does not grow with the plan.
public final class LayerFacts {
    private static final int MOST = 6000;

    private final Scope scope;
    private final Map<String, List<DecisionGate>> atMeeting = new HashMap<>();
    private final Map<String, List<HearingRound>> hearings = new HashMap<>();
    private final Map<String, Region> heirs = new HashMap<>();
    private final Map<String, String> said = new ConcurrentHashMap<>();
    private final Map<String, Coverage> coverage = new ConcurrentHashMap<>();

    LayerFacts(Scope scope) {
        this.scope = scope;
        PlanIndex index = scope.index();
        for (DecisionGate gate : index.roadmap().all(DecisionGate.class)) {
            Meeting meeting = scope.facts().of(gate).meeting();
            if (meeting != null && scope.accepts(gate)) {
                atMeeting
                        .computeIfAbsent(meeting.id().value(), k -> new ArrayList<>())
                        .add(gate);
            }
        }
        for (HearingRound hearing : index.roadmap().all(HearingRound.class)) {
            Id<?> subject = hearing.subject();
            if (subject != null) {
                hearings.computeIfAbsent(subject.value(), k -> new ArrayList<>())
                        .add(hearing);
            }
        }
        for (Succession succession : index.successions()) {
            index.find(Region.class, succession.to())
                    .ifPresent(heir -> succession.from().forEach(from -> heirs.put(from.value(), heir)));
        }
    }

    /// The decisions on a meeting's agenda.
    public List<DecisionGate> gatesAt(Meeting meeting) {
        return atMeeting.getOrDefault(meeting.id().value(), List.of());
    }

    /// The hearings about an initiative.
    public List<HearingRound> hearingsAbout(Initiative initiative) {
        return hearings.getOrDefault(initiative.id().value(), List.of());
    }

    /// What a region becomes by law.
    @Nullable
    public Region heir(String region) {
        return heirs.get(region);
    }

    /// Which body meets or decides; null when the plan does not know it.
    @Nullable
    public Body body(Entity entity) {
        Id<Body> body = switch (entity) {
            case Meeting meeting -> meeting.body();
            case DecisionGate gate -> gate.body();
            default -> null;
        };
        return body == null ? null : scope.index().find(Body.class, body).orElse(null);
    }

    /// Words about a record that are put together once.
    public String said(String key, Supplier<String> words) {
        String known = said.get(key);
        return known == null ? keep(said, key, words.get()) : known;
    }

    /// How an initiative is paid for.
    public Coverage coverage(Initiative initiative) {
        String key = initiative.id().value();
        Coverage known = coverage.get(key);
        return known == null
                ? keep(
                        coverage,
                        key,
                        Coverage.of(scope.facts().of(initiative).money().funding()))
                : known;
    }

    private static <T> T keep(Map<String, T> kept, String key, T value) {
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(key, value);
        return value;
    }
}
