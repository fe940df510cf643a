package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.Id;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a plan's records hang together: which of the links that they draw are in force, so that no circle is left and
/// none leads to what is gone. Two people can each draw a sound link and make a circle together: the youngest link of a
/// circle is left out here, in every copy the same one, and nothing is repaired in the log (`reliability.md` 2.4).
///
/// Each kind of link is looked through when it is first asked for, and not again while edits leave it alone. Shared
/// between threads.
public final class Structure {
    private final Roadmap roadmap;
    private final Map<LinkKind, Map<String, List<Inactive>>> known = new ConcurrentHashMap<>();

    Structure(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    /// Why a link is not in force.
    public enum Reason {
        CYCLE,
        MISSING
    }

    /// A link that is left out.
    ///
    /// @param kind the kind of the record that draws it
    /// @param record the record that draws it
    /// @param field where to mend it
    /// @param to the end that is left out
    /// @param way the circle, its first id again at its end; or the id that is gone
    public record Inactive(
            LinkKind link, EntityKind kind, String record, String field, String to, Reason reason, List<String> way) {
        public Inactive {
            way = List.copyOf(way);
        }
    }

    /// What was found before and holds still after an edit.
    ///
    /// @param touched the groups that were changed
    /// @param moved whether a record has come or gone
    void keep(Structure before, Collection<FieldKey> touched, boolean moved) {
        before.known.forEach((link, inactive) -> {
            if (!moved && touched.stream().noneMatch(link::isDrawnBy)) {
                known.put(link, inactive);
            }
        });
    }

    /// Everything that is left out, in the order of the kinds and of the records that draw it.
    public List<Inactive> inactive() {
        return Stream.of(LinkKind.values()).flatMap(l -> inactive(l).stream()).toList();
    }

    public List<Inactive> inactive(LinkKind link) {
        return leftOut(link).values().stream().flatMap(List::stream).toList();
    }

    /// The dependency with the ends that are in force; empty when there is none.
    public Optional<Dependency> inForce(Dependency dependency) {
        List<Inactive> inactive =
                leftOut(LinkKind.DEPENDENCY).getOrDefault(dependency.id().value(), List.of());
        if (inactive.isEmpty()) {
            return Optional.of(dependency);
        }
        List<Id<?>> ends = dependency.to().stream()
                .filter(to -> inactive.stream().noneMatch(i -> i.to().equals(to.value())))
                .toList();
        return ends.isEmpty() ? Optional.empty() : Optional.of(Records.with(dependency, "to", ends));
    }

    /// Every dependency that is in force, in the order of their ids.
    public List<Dependency> dependencies() {
        List<Dependency> all = roadmap.all(Dependency.class);
        return leftOut(LinkKind.DEPENDENCY).isEmpty()
                ? all
                : all.stream().flatMap(d -> inForce(d).stream()).toList();
    }

    /// The initiative that this one is in force a part of; null when it stands at the root.
    public @Nullable Id<Initiative> parentOf(Initiative child) {
        return leftOut(LinkKind.PARENT).containsKey(child.id().value()) ? null : child.parent();
    }

    /// Whether a circle may go through one of these records: not where no link leads to them, so that to add to a long
    /// chain costs less than to look it through.
    public boolean mayGoThrough(LinkKind link, Set<String> records) {
        if (link == LinkKind.DEPENDENCY) {
            return true;
        }
        AtomicBoolean found = new AtomicBoolean();
        link.each(roadmap, each -> {
            if (records.contains(each.to())) {
                found.setPlain(true);
            }
        });
        return found.getPlain();
    }

    private Map<String, List<Inactive>> leftOut(LinkKind link) {
        return known.computeIfAbsent(link, this::find);
    }

    private Map<String, List<Inactive>> find(LinkKind kind) {
        List<Inactive> found = new ArrayList<>();
        List<RecordLink> whole = new ArrayList<>();
        Map<String, Boolean> there = new HashMap<>();
        Predicate<String> isGone = id -> !there.computeIfAbsent(id, i -> kind.isThere(roadmap, i));
        kind.each(roadmap, link -> {
            if (isGone.test(link.from())) {
                found.add(inactive(kind, link, "from", Reason.MISSING, List.of(link.from())));
            } else if (isGone.test(link.to())) {
                found.add(inactive(kind, link, link.field(), Reason.MISSING, List.of(link.to())));
            } else {
                whole.add(link);
            }
        });
        Circles.closing(whole).forEach((link, way) -> found.add(inactive(kind, link, link.field(), Reason.CYCLE, way)));
        found.sort(Comparator.comparing(Inactive::record).thenComparing(Inactive::to));
        return found.stream().collect(Collectors.groupingBy(Inactive::record, TreeMap::new, Collectors.toList()));
    }

    private static Inactive inactive(LinkKind kind, RecordLink link, String field, Reason reason, List<String> way) {
        return new Inactive(kind, link.drawn().kind(), link.record(), field, link.to(), reason, way);
    }
}
