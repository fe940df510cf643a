package dk.koereplan.domain.edit;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.roadmap.LinkKind;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.roadmap.Structure;
import dk.koereplan.domain.roadmap.Structure.Inactive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// No edit makes dependencies, parts or relative times go round in a circle (invariant 9). A refusal names the way
/// round.
final class Acyclic {
    private Acyclic() {}

    /// Circles that a merge left are no reason to refuse an edit that leaves them as they are.
    static List<Refusal> check(Roadmap before, Roadmap after, Set<String> touched) {
        List<Entity> now =
                touched.stream().map(after::record).filter(Objects::nonNull).toList();
        List<Refusal> refusals = new ArrayList<>();
        for (LinkKind link : LinkKind.values()) {
            if (now.stream().anyMatch(link::draws) && after.structure().mayGoThrough(link, touched)) {
                refusals.addAll(check(before.structure(), after.structure(), link));
            }
        }
        return refusals;
    }

    private static List<Refusal> check(Structure before, Structure after, LinkKind link) {
        List<Inactive> circles = circles(after, link);
        if (circles.isEmpty()) {
            return List.of();
        }
        Set<Set<String>> known = new HashSet<>();
        circles(before, link).forEach(c -> known.add(Set.copyOf(c.way())));
        return circles.stream()
                .filter(c -> !known.contains(Set.copyOf(c.way())))
                .map(c -> refusal(c))
                .toList();
    }

    private static Refusal refusal(Inactive circle) {
        boolean itself = circle.link() == LinkKind.TIME && circle.record().equals(circle.to());
        return itself
                ? Refusal.of(circle.record(), circle.field(), RefusalKey.TIME_ITSELF, new Id<>(circle.record()))
                : Refusal.of(circle.record(), circle.field(), keyOf(circle.link()), ids(circle.way()));
    }

    private static RefusalKey keyOf(LinkKind link) {
        return switch (link) {
            case DEPENDENCY -> RefusalKey.DEPENDENCY_CYCLE;
            case PARENT -> RefusalKey.PARENT_CYCLE;
            case TIME -> RefusalKey.TIME_CYCLE;
        };
    }

    private static List<Id<?>> ids(List<String> way) {
        return way.stream().<Id<?>>map(Id::new).toList();
    }

    private static List<Inactive> circles(Structure structure, LinkKind link) {
        return structure.inactive(link).stream()
                .filter(i -> i.reason() == Structure.Reason.CYCLE)
                .toList();
    }
}
