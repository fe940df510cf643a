package dk.koereplan.app;

import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.strategy.AgreementTheme;
import dk.koereplan.domain.strategy.Track;
import dk.koereplan.domain.work.Initiative;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Moves a record one place up or down among those that it is listed with. Two records change their places; only where
/// places are not given yet, those before them get one too, so that nothing else moves.
public final class Ordering {
    private static final int STEP = 10;

    private Ordering() {}

    /// Lists show records of its kind in an order that people give them.
    public static boolean isOrdered(Entity record) {
        return switch (record) {
            case Initiative i -> true;
            case Track t -> true;
            case AgreementTheme t -> true;
            case Region r -> true;
            default -> false;
        };
    }

    /// @return empty when it is listed in no order of its own, or stands at that end already
    public static Optional<Edit> move(Entity record, boolean up, Facts facts) {
        return switch (record) {
            case Initiative i ->
                move(
                        i,
                        up,
                        facts.index().initiatives(),
                        other -> facts.of(other).agreement().equals(facts.of(i).agreement()),
                        "place");
            case Track t ->
                move(t, up, facts.index().tracks(), other -> Objects.equals(other.strategy(), t.strategy()), "number");
            case AgreementTheme t -> move(t, up, themes(t, facts), other -> true, "number");
            case Region r -> move(r, up, facts.index().regions(), other -> true, "place");
            default -> Optional.empty();
        };
    }

    private static List<AgreementTheme> themes(AgreementTheme of, Facts facts) {
        return facts.index().roadmap().all(AgreementTheme.class).stream()
                .filter(t -> t.agreement().equals(of.agreement()))
                .sorted(Comparator.comparingInt(AgreementTheme::number).thenComparing(t -> t.id().value()))
                .toList();
    }

    /// @param all in the order in which they are shown
    /// @param beside whether a record is listed together with it
    private static <T extends Entity> Optional<Edit> move(
            T record, boolean up, List<T> all, Predicate<T> beside, String field) {
        int from = all.indexOf(record);
        int step = up ? -1 : 1;
        int to = from + step;
        while (to >= 0 && to < all.size() && !beside.test(all.get(to))) {
            to += step;
        }
        if (from < 0 || to < 0 || to >= all.size()) {
            return Optional.empty();
        }
        Field place = EntityKind.of(record).schema().field(field).orElseThrow();
        Object own = place.raw(record);
        Object other = place.raw(all.get(to));
        if (own != null && other != null && !own.equals(other)) {
            return Optional.of(Edit.of(put(record, field, other), put(all.get(to), field, own)));
        }
        List<T> ordered = new ArrayList<>(all);
        Collections.swap(ordered, from, to);
        return Optional.of(Edit.of(numbered(ordered, last(all, place, Math.max(from, to)), place)));
    }

    /// The last that has a place, or needs one.
    private static <T extends Entity> int last(List<T> all, Field place, int needed) {
        int last = all.size() - 1;
        while (last > needed && place.raw(all.get(last)) == null) {
            last--;
        }
        return last;
    }

    private static <T extends Entity> Edit.Step[] numbered(List<T> ordered, int last, Field place) {
        List<Edit.Step> steps = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            Object key = place.type() == String.class ? String.format(Locale.ROOT, "%06d", (i + 1) * STEP) : i + 1;
            if (!key.equals(place.raw(ordered.get(i)))) {
                steps.add(put(ordered.get(i), place.name(), key));
            }
        }
        return steps.toArray(Edit.Step[]::new);
    }

    private static Edit.Step put(Entity record, String field, @Nullable Object value) {
        return new Edit.Step.Put(Records.with(record, field, value), record);
    }
}
