package dk.koereplan.analysis.overview;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.Periods;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.work.Initiative;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How many initiatives have a light, now and one reporting period ago.
///
/// @param before as the lights were when the previous period ended; null when there was none
/// @param old those of `now` whose light is older than the newest period
public record LightCount(Rag rag, Figure now, @Nullable Figure before, Figure old) {
    /// How many more than last period; empty when there is nothing to compare with.
    public Optional<Integer> change() {
        return Optional.ofNullable(before).map(b -> now.count() - b.count());
    }

    /// Those that did not have this light last period; none when there is nothing to compare with.
    public Figure fresh() {
        Figure then = before;
        return then == null ? Figure.NONE : now.without(then);
    }

    /// One for each light, also for those that nobody has.
    public static List<LightCount> of(Collection<Initiative> initiatives, PlanIndex index, AsOf asOf) {
        Map<Rag, Figure> now = counts(initiatives, index, asOf);
        Map<Rag, Figure> before = Periods.before(asOf.day(), index)
                .map(previous -> counts(initiatives, index, endOf(previous, index, asOf)))
                .orElse(Map.of());
        Set<String> old = initiatives.stream()
                .filter(i -> Light.of(i, index, asOf).old())
                .map(i -> i.id().value())
                .collect(Collectors.toSet());
        List<LightCount> all = new ArrayList<>();
        for (Rag rag : Rag.values()) {
            Figure figure = now.getOrDefault(rag, Figure.NONE);
            Figure aged = new Figure(figure.ids().stream().filter(old::contains).toList());
            all.add(new LightCount(rag, figure, before.isEmpty() ? null : before.get(rag), aged));
        }
        return List.copyOf(all);
    }

    /// The counts at the end of each of the last `rounds` periods, oldest first; the last one is as of now.
    public static List<Map<Rag, Figure>> trend(
            Collection<Initiative> initiatives, int rounds, PlanIndex index, AsOf asOf) {
        List<ReportingPeriod> begun = Periods.begun(asOf.day(), index);
        return begun.subList(Math.max(0, begun.size() - rounds), begun.size()).stream()
                .map(p -> counts(initiatives, index, endOf(p, index, asOf)))
                .toList();
    }

    /// Every light as a key, in its fixed order.
    public static Map<Rag, Figure> counts(Collection<Initiative> initiatives, PlanIndex index, AsOf asOf) {
        Map<Rag, List<String>> ids = new EnumMap<>(Rag.class);
        for (Rag rag : Rag.values()) {
            ids.put(rag, new ArrayList<>());
        }
        for (Initiative initiative : initiatives) {
            List<String> same = ids.get(Light.of(initiative, index, asOf).rag());
            if (same != null) {
                same.add(initiative.id().value());
            }
        }
        Map<Rag, Figure> counts = new EnumMap<>(Rag.class);
        ids.forEach((rag, list) -> counts.put(rag, new Figure(list)));
        return counts;
    }

    /// The last day on which the period was the newest, but never after the as-of date.
    private static AsOf endOf(ReportingPeriod period, PlanIndex index, AsOf asOf) {
        LocalDate last = asOf.day();
        for (ReportingPeriod later : index.periods()) {
            if (later.from().isAfter(period.from()) && later.from().isBefore(last.plusDays(1))) {
                last = later.from().minusDays(1);
            }
        }
        return last.equals(asOf.day()) ? asOf : AsOf.endOf(last);
    }
}
