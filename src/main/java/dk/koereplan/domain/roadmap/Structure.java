package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.Id;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How a plan's records hang together, free of circles and of links to what is gone. Two people can each draw a sound
/// link and make a circle together: the youngest link of a circle is left out here, in every copy the same one, and
/// nothing is repaired in the log (`reliability.md` 2.4).
///
/// @param dependencies those in force, in the order of their ids
/// @param parents each initiative's effective parent, by the child's id
/// @param inactive what was left out, and why
public record Structure(List<Dependency> dependencies, Map<String, Id<Initiative>> parents, List<Inactive> inactive) {
    public Structure {
        dependencies = List.copyOf(dependencies);
        parents = Collections.unmodifiableMap(new TreeMap<>(parents));
        inactive = List.copyOf(inactive);
    }

    /// Why a link is not in force.
    public enum Reason {
        CYCLE,
        MISSING
    }

    /// @param record the dependency, or the child whose parent is left out
    /// @param field `to` or `from` of a dependency, `parent` of an initiative
    /// @param way the circle, its first id again at its end; or the ids that are gone
    public record Inactive(String record, String field, Reason reason, List<String> way) {
        public Inactive {
            way = List.copyOf(way);
        }
    }

    public static Structure of(Roadmap roadmap) {
        List<Inactive> inactive = new ArrayList<>();
        return new Structure(dependencies(roadmap, inactive), parents(roadmap, inactive), inactive);
    }

    public Optional<Id<Initiative>> parentOf(Id<Initiative> child) {
        return Optional.ofNullable(parents.get(child.value()));
    }

    private static List<Dependency> dependencies(Roadmap roadmap, List<Inactive> inactive) {
        List<RecordLink> links = new ArrayList<>();
        for (LoggedRecord held : roadmap.table(EntityKind.DEPENDENCY).values()) {
            if (held.entity() instanceof Dependency d) {
                List<String> to = d.to().stream().map(Id::value).toList();
                List<String> gone =
                        to.stream().filter(id -> isGone(roadmap, id)).toList();
                if (isGone(roadmap, d.from().value())) {
                    String from = d.from().value();
                    inactive.add(new Inactive(held.id(), "from", Reason.MISSING, List.of(from)));
                } else if (!gone.isEmpty()) {
                    inactive.add(new Inactive(held.id(), "to", Reason.MISSING, gone));
                } else {
                    links.add(new RecordLink(held.id(), d.from().value(), to, since(held, "ends")));
                }
            }
        }
        Map<String, List<String>> closing = RecordLink.closing(links);
        closing.forEach((id, way) -> inactive.add(new Inactive(id, "to", Reason.CYCLE, way)));
        return links.stream()
                .filter(l -> !closing.containsKey(l.record()))
                .flatMap(l -> roadmap.find(Dependency.class, l.record()).stream())
                .toList();
    }

    private static Map<String, Id<Initiative>> parents(Roadmap roadmap, List<Inactive> inactive) {
        List<RecordLink> links = new ArrayList<>();
        Map<String, Id<Initiative>> parents = new TreeMap<>();
        for (LoggedRecord held : roadmap.table(EntityKind.INITIATIVE).values()) {
            if (held.entity() instanceof Initiative child && child.parent() != null) {
                String parent = child.parent().value();
                if (roadmap.find(Initiative.class, parent).isEmpty()) {
                    inactive.add(new Inactive(held.id(), "parent", Reason.MISSING, List.of(parent)));
                } else {
                    links.add(new RecordLink(held.id(), held.id(), List.of(parent), since(held, "place")));
                    parents.put(held.id(), child.parent());
                }
            }
        }
        RecordLink.closing(links).forEach((id, way) -> {
            inactive.add(new Inactive(id, "parent", Reason.CYCLE, way));
            parents.remove(id);
        });
        return parents;
    }

    private static boolean isGone(Roadmap roadmap, String id) {
        return roadmap.find(id).isEmpty();
    }

    /// The change that drew the link.
    private static Head since(LoggedRecord held, String group) {
        return held.heads()
                .winner(group)
                .or(() -> held.heads().winner(FieldKey.CREATED))
                .orElseGet(() -> held.heads().all().getFirst());
    }
}
