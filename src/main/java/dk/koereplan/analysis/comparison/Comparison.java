package dk.koereplan.analysis.comparison;

import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.roadmap.HeldRecords;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What differs between two states of a plan, in the order of [Aspect] and within it of the records' kinds and ids.
/// Only what the states say counts: what was changed and changed back does not differ.
public record Comparison(List<PlanDifference> differences) {
    /// Giving a state or a view a name changes nothing in the plan.
    private static final Set<EntityKind> COMPARED = EnumSet.complementOf(
            EnumSet.of(EntityKind.BASELINE, EntityKind.SNAPSHOT, EntityKind.SAVED_VIEW, EntityKind.COLUMN_LIMIT));

    public Comparison {
        differences = List.copyOf(differences);
    }

    /// Both states as a filter leaves them, each on its own day. A record that only one of them shows still differs
    /// by what it was, not by what the filter makes of it.
    public static Comparison of(Scope before, Scope after) {
        Comparer comparer = new Comparer(before.facts(), after.facts());
        List<PlanDifference> all = comparer.all();
        boolean filtered = before.filter().active() || after.filter().active();
        return new Comparison(
                filtered
                        ? all.stream()
                                .filter(d -> shows(before, d) || shows(after, d))
                                .toList()
                        : all);
    }

    private static boolean shows(Scope scope, PlanDifference difference) {
        return scope.index().find(difference.id()).filter(scope::accepts).isPresent();
    }

    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /// How many there are of each sort; a sort that does not occur is left out.
    public Map<Aspect, Long> counts() {
        Map<Aspect, Long> counts = new EnumMap<>(Aspect.class);
        differences.forEach(d -> counts.merge(d.aspect(), 1L, Long::sum));
        return counts;
    }

    /// Looks at every record of either state once.
    private record Comparer(Facts before, Facts after) {
        List<PlanDifference> all() {
            List<PlanDifference> found = new ArrayList<>();
            for (EntityKind kind : COMPARED) {
                HeldRecords was = before.index().roadmap().table(kind);
                HeldRecords is = after.index().roadmap().table(kind);
                Stream.concat(was.values().stream(), is.values().stream())
                        .map(LoggedRecord::id)
                        .distinct()
                        .sorted()
                        .forEach(id -> compare(kind, entity(was.get(id)), entity(is.get(id)), found));
            }
            found.sort(Comparator.comparing(PlanDifference::aspect));
            return found;
        }

        private static @Nullable Entity entity(@Nullable LoggedRecord held) {
            return held == null ? null : held.entity();
        }

        private void compare(EntityKind kind, @Nullable Entity was, @Nullable Entity is, List<PlanDifference> found) {
            if (was == null || is == null) {
                Optional.ofNullable(is).ifPresent(added -> found.add(new PlanDifference.Added(kind, added)));
                Optional.ofNullable(was).ifPresent(removed -> found.add(new PlanDifference.Removed(kind, removed)));
                return;
            }
            relit(was, is).ifPresent(found::add);
            if (was == is) {
                return;
            }
            for (Field field : kind.schema().fields()) {
                Object old = known(field.raw(was));
                Object now = known(field.raw(is));
                if (!Objects.equals(old, now)) {
                    found.add(new PlanDifference.Changed(kind, is, field, old, now, days(old, now)));
                }
            }
        }

        /// A time that is not known is no value.
        private static @Nullable Object known(@Nullable Object value) {
            return value instanceof When when && when.isUnknown() ? null : value;
        }

        private Optional<PlanDifference> relit(Entity was, Entity is) {
            if (!(was instanceof Initiative old) || !(is instanceof Initiative now)) {
                return Optional.empty();
            }
            Light shone = before.of(old).light();
            Light shines = after.of(now).light();
            return shone.rag() == shines.rag()
                    ? Optional.empty()
                    : Optional.of(new PlanDifference.Relit(is, shone, shines));
        }

        private @Nullable Long days(@Nullable Object old, @Nullable Object now) {
            LocalDate was = lastDay(old, before);
            LocalDate is = lastDay(now, after);
            return was == null || is == null ? null : (Long) ChronoUnit.DAYS.between(was, is);
        }

        private static @Nullable LocalDate lastDay(@Nullable Object time, Facts facts) {
            return switch (time) {
                case When when -> facts.index().interval(when).last().orElse(null);
                case LocalDate day -> day;
                case null, default -> null;
            };
        }
    }
}
