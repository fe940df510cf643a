package dk.koereplan.analysis.overview;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/// What a plan still lacks before it can be put forward (*Hvad mangler*): of its initiatives those of which nobody has
/// said who, when, for what money, how it goes, or what it rests on.
///
/// @param of how many initiatives are asked about: those that are not over
/// @param missing by what is missing, in the order in which it is asked; only what is missing somewhere
public record Incomplete(int of, Map<What, List<Initiative>> missing) {
    private static final Set<InitiativeState> OVER =
            EnumSet.of(InitiativeState.CLOSED, InitiativeState.DROPPED, InitiativeState.SUPERSEDED);

    /// What may be missing.
    public enum What {
        RESPONSIBLE((i, scope) -> i.ownerPeriods().isEmpty()),
        TIME((i, scope) ->
                scope.facts().startTime(i).isUnknown() && scope.facts().time(i).isUnknown()),
        MILESTONE((i, scope) -> index(scope).milestonesOf(i.id()).isEmpty()),
        FUNDING((i, scope) -> index(scope).fundingOf(i.id()).isEmpty()
                && index(scope).allocationsTo(i.id()).isEmpty()),
        LIGHT((i, scope) -> scope.light(i).rag() == Rag.NOT_ASSESSED);

        private final BiPredicate<Initiative, Scope> lacks;

        What(BiPredicate<Initiative, Scope> lacks) {
            this.lacks = lacks;
        }

        private static PlanIndex index(Scope scope) {
            return scope.index();
        }
    }

    public static Incomplete of(Scope scope) {
        List<Initiative> open = scope.initiatives().stream()
                .filter(i -> !OVER.contains(i.state()))
                .toList();
        Map<What, List<Initiative>> missing = new EnumMap<>(What.class);
        for (What what : What.values()) {
            List<Initiative> those =
                    open.stream().filter(i -> what.lacks.test(i, scope)).toList();
            if (!those.isEmpty()) {
                missing.put(what, those);
            }
        }
        return new Incomplete(open.size(), missing);
    }
}
