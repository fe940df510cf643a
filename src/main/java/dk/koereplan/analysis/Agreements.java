package dk.koereplan.analysis;

import dk.koereplan.domain.strategy.Agreement;
import dk.koereplan.domain.strategy.AgreementTheme;
import dk.koereplan.domain.work.Initiative;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which initiatives are an agreement's own and which the strategy's: an agreement's initiatives are counted under it.
public final class Agreements {
    private Agreements() {}

    /// The agreement that an initiative is counted under; empty for one of the strategy's tracks, whoever pays for it.
    public static Optional<Agreement> of(Initiative initiative, PlanIndex index) {
        if (initiative.track() != null) {
            return Optional.empty();
        }
        if (initiative.agreement() != null) {
            return index.find(Agreement.class, initiative.agreement());
        }
        return Optional.ofNullable(initiative.theme())
                .flatMap(theme -> index.find(AgreementTheme.class, theme))
                .map(AgreementTheme::agreement)
                .flatMap(agreement -> index.find(Agreement.class, agreement));
    }

    /// Its agreement applies only after the as-of date.
    public static boolean isComing(Initiative initiative, PlanIndex index, AsOf asOf) {
        return of(initiative, index)
                .filter(a -> asOf.isBefore(index.interval(a.validity())))
                .isPresent();
    }

    /// The initiatives of each agreement that has some, by the agreement's id.
    public static Map<String, List<Initiative>> own(PlanIndex index) {
        return own(index.initiatives(), index);
    }

    /// The same of some of the plan's initiatives.
    public static Map<String, List<Initiative>> own(List<Initiative> initiatives, PlanIndex index) {
        Map<String, List<Initiative>> own = new TreeMap<>();
        for (Initiative initiative : initiatives) {
            of(initiative, index)
                    .ifPresent(a -> own.computeIfAbsent(a.id().value(), k -> new ArrayList<>())
                            .add(initiative));
        }
        return own;
    }
}
