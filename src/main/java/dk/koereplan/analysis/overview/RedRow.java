package dk.koereplan.analysis.overview;

import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.cause.Cause;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.work.Initiative;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A red initiative with one line of why.
///
/// @param cause the report's words, else the first of `derived`; null when neither says
/// @param derived what the plan itself shows, the most telling first
/// @param fresh it was not red last period
public record RedRow(
        Initiative initiative, Light light, @Nullable Cause cause, List<Cause> derived, boolean fresh) {
    /// The newly red first, then in the order of the plan.
    static List<RedRow> of(Scope scope, List<LightCount> lights) {
        LightCount red =
                lights.stream().filter(l -> l.rag() == Rag.RED).findFirst().orElseThrow();
        Set<String> fresh = Set.copyOf(red.fresh().ids());
        List<RedRow> rows = new ArrayList<>();
        for (Initiative initiative : scope.openInitiatives()) {
            if (scope.light(initiative).rag() == Rag.RED) {
                List<Cause> derived = scope.facts().of(initiative).causes();
                Light light = scope.light(initiative);
                rows.add(new RedRow(
                        initiative,
                        light,
                        scope.facts().of(initiative).cause().orElse(null),
                        derived,
                        fresh.contains(initiative.id().value())));
            }
        }
        rows.sort(Comparator.comparing(r -> !r.fresh));
        return List.copyOf(rows);
    }
}
