package dk.koereplan.scene.timeline.index;

import dk.koereplan.analysis.DependencyStatus;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The lines of one model, each found out when it is first seen. What is remembered follows from the model alone, so
/// that any thread may ask; it is forgotten when it becomes much.
public final class LinkMemory {
    private static final int MOST = 4000;
    /// More lines at one place are a fan that nobody can follow.
    public static final int MOST_OF_ONE = 120;
    private final TimelineModel model;
    private final LinkEndPositions standings;
    private final Map<String, List<TimelineLink>> known = new ConcurrentHashMap<>();

    LinkMemory(TimelineModel model) {
        this.model = model;
        this.standings = new LinkEndPositions(model);
    }

    private PlanIndex index() {
        return model.scope().index();
    }

    private Facts facts() {
        return model.scope().facts();
    }

    private LinkWords words() {
        return new LinkWords(index(), model.texts());
    }

    private List<TimelineLink> known(String key, Supplier<List<TimelineLink>> found) {
        List<TimelineLink> links = known.get(key);
        if (links == null) {
            if (known.size() >= MOST) {
                known.clear();
            }
            links = found.get();
            known.put(key, links);
        }
        return links;
    }

    /// The lines of the dependencies that begin at a record or lead to it, those that have a place at both ends.
    /// Of more than [#MOST_OF_ONE] the gravest come.
    public List<TimelineLink> of(String id) {
        return known(
                "d" + id,
                () -> dependencies(id)
                        .flatMap(dependency -> facts().of(dependency).stream())
                        .filter(status -> isEnd(status, id))
                        .sorted(Comparator.comparing(TimelineLink.Sort::of).reversed())
                        .map(this::link)
                        .filter(link -> !link.starts().isEmpty() && !link.ends().isEmpty())
                        .limit(MOST_OF_ONE + 1L)
                        .toList());
    }

    private Stream<Dependency> dependencies(String id) {
        return Stream.concat(index().dependenciesFrom(id).stream(), index().dependenciesInto(id).stream())
                .distinct();
    }

    private static boolean isEnd(DependencyStatus status, String id) {
        return status.from().id().value().equals(id) || status.to().id().value().equals(id);
    }

    private TimelineLink link(DependencyStatus status) {
        var tag = Tag.of(status.dependency(), words().dependency(status));
        return new TimelineLink(
                status.from(),
                status.to(),
                TimelineLink.Sort.of(status),
                tag,
                0,
                standings.of(status.from()),
                standings.of(status.to()));
    }

    /// The lines of a record's own times to the events that they hang on.
    public List<TimelineLink> hanging(String id) {
        return switch (index().find(id).orElse(null)) {
            case Initiative i -> hanging(i);
            case Milestone m -> hanging(m);
            case null, default -> List.of();
        };
    }

    private List<TimelineLink> hanging(Entity item) {
        List<When> times = Stream.of(
                        facts().startTime(item).when(), facts().time(item).when())
                .filter(when -> when.event() != null)
                .distinct()
                .toList();
        return times.isEmpty() ? List.of() : known("h" + item.id().value(), () -> hanging(item, times));
    }

    private List<TimelineLink> hanging(Entity item, List<When> times) {
        return times.stream()
                .flatMap(when -> found(when.event()).map(e -> new TimelineLink.Hanging(item, when, e)).stream())
                .flatMap(hanging -> link(hanging).stream())
                .toList();
    }

    private Optional<? extends Entity> found(When.@Nullable Event event) {
        return switch (event) {
            case When.Event.Planned planned -> index().find(planned.id());
            case When.Event.Named named -> index().dates().event(named.words());
            case null -> Optional.empty();
        };
    }

    private Optional<TimelineLink> link(TimelineLink.Hanging hanging) {
        DayInterval days = index().interval(hanging.when());
        boolean after = hanging.when() instanceof When.After;
        LocalDate day = after ? days.earliest() : days.latest();
        List<TimelineLink.Standing> starts = standings.of(hanging.item());
        List<TimelineLink.Standing> ends = standings.of(hanging.event());
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        if (ends.isEmpty() && facts().isUndated(hanging.event())) {
            return Optional.of(intoTray(hanging, starts));
        }
        if (day == null || ends.isEmpty()) {
            return Optional.empty();
        }
        var tag = new Tag(new Subject.Hanging(hanging.item().id().value()), words().hanging(hanging));
        double meets = day.toEpochDay() + (after ? 0 : 1.0);
        return Optional.of(
                new TimelineLink(hanging.item(), hanging.event(), TimelineLink.Sort.HANGING, tag, meets, starts, ends));
    }

    /// An event without a date lies in the tray, below the open end of what hangs on it.
    private TimelineLink intoTray(TimelineLink.Hanging hanging, List<TimelineLink.Standing> starts) {
        DaySpan days = starts.getFirst().days();
        boolean begins = hanging.when().equals(facts().startTime(hanging.item()).when());
        long at = begins ? days.first() : days.last() + 1;
        var tag = new Tag(new Subject.Hanging(hanging.item().id().value()), words().hanging(hanging));
        var below = new TimelineLink.Standing(
                TimelineLink.Standing.TRAY, TimelineLink.Standing.TRAY, new DaySpan(at, at, at, at), false);
        return new TimelineLink(
                hanging.item(), hanging.event(), TimelineLink.Sort.HANGING, tag, at, starts, List.of(below));
    }
}
