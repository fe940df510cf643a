package dk.koereplan.merge;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.change.Heads;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.edit.Reference;
import dk.koereplan.domain.governance.ReportState;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.roadmap.Structure;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.merge.StructuralConflict.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the [StructuralConflict]s of a merged log.
record StructuralConflicts(MergedLog log) {
    List<StructuralConflict> all() {
        List<StructuralConflict> found = new ArrayList<>();
        for (Structure.Inactive inactive : log.structure().inactive()) {
            if (inactive.reason() == Structure.Reason.CYCLE) {
                found.add(circle(inactive));
            }
        }
        Set<String> living = new HashSet<>();
        log.roadmap().held().filter(h -> h.entity() != null).forEach(h -> {
            if (!living.add(h.id())) {
                found.add(misfit(Kind.SAME_ID, h, "id", List.of(h.id())));
            }
        });
        log.roadmap().held().forEach(held -> {
            if (held.problem() != null) {
                found.add(misfit(Kind.UNREADABLE, held, "", List.of()));
            } else if (held.entity() != null) {
                found.addAll(dangling(held, held.entity(), living));
                changedWhenPublished(held).ifPresent(found::add);
            }
        });
        found.addAll(sameNumbers(log.roadmap()));
        return found;
    }

    private static StructuralConflict circle(Structure.Inactive inactive) {
        Kind kind = switch (inactive.link()) {
            case DEPENDENCY -> Kind.DEPENDENCY_CYCLE;
            case PARENT -> Kind.PARENT_CYCLE;
            case TIME -> Kind.TIME_CYCLE;
        };
        return new StructuralConflict(kind, inactive.kind(), inactive.record(), inactive.field(), inactive.way());
    }

    private static StructuralConflict misfit(Kind kind, LoggedRecord held, String field, List<String> others) {
        return new StructuralConflict(kind, held.kind(), held.id(), field, others);
    }

    private static List<StructuralConflict> dangling(LoggedRecord held, Entity entity, Set<String> living) {
        return Reference.of(entity).stream()
                .filter(r -> !living.contains(r.target()))
                .map(r -> misfit(Kind.MISSING_REFERENCE, held, r.field().name(), List.of(r.target())))
                .toList();
    }

    /// A published report never changes (invariant 7): what its publisher had not seen is for a new revision.
    private Optional<StructuralConflict> changedWhenPublished(LoggedRecord held) {
        Optional<Head> published = held.heads().winner("state");
        boolean locked = held.entity() instanceof StatusReport r && r.state() == ReportState.PUBLISHED;
        if (!locked || published.isEmpty()) {
            return Optional.empty();
        }
        VersionVector seen = log.txn(
                        published.get().id().actor(), published.get().id().seq())
                .map(t -> t.deps().with(t.actor(), t.seq()))
                .orElse(VersionVector.EMPTY);
        return held.heads().all().stream()
                .filter(h -> h.id().seq() > seen.of(h.id().actor()))
                .filter(h -> !h.group().equals(FieldKey.DELETED) && !h.group().equals("state"))
                .findFirst()
                .map(h -> misfit(Kind.CHANGED_WHEN_PUBLISHED, held, h.group(), List.of()));
    }

    private static List<StructuralConflict> sameNumbers(Roadmap roadmap) {
        Comparator<LoggedRecord> firstNumbered = Comparator.comparing(
                        (LoggedRecord h) -> numbered(h.heads()), Head.ORDER)
                .thenComparing(LoggedRecord::id);
        Map<String, String> first = new HashMap<>();
        return roadmap.table(EntityKind.INITIATIVE).values().stream()
                .filter(h -> h.entity() instanceof Initiative i && i.number() != null)
                .sorted(firstNumbered)
                .flatMap(h -> {
                    String other = first.putIfAbsent(number(h), h.id());
                    return other == null
                            ? Stream.of()
                            : Stream.of(misfit(Kind.SAME_NUMBER, h, "number", List.of(other)));
                })
                .toList();
    }

    private static String number(LoggedRecord held) {
        return held.entity() instanceof Initiative i && i.number() != null
                ? i.number().strip().toUpperCase(Locale.ROOT)
                : "";
    }

    /// The change that gave the number.
    private static Head numbered(Heads heads) {
        return heads.winner("number")
                .or(() -> heads.winner(FieldKey.CREATED))
                .orElseGet(() -> heads.all().getFirst());
    }
}
