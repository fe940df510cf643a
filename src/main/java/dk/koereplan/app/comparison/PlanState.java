package dk.koereplan.app.comparison;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.governance.Baseline;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.time.LocalDate;
import java.util.Optional;

/// A plan as it was at a place in its log.
///
/// @param asOf the day that its lights and owners are told for
public record PlanState(VersionVector place, Roadmap roadmap, AsOf asOf) {
    /// Whether the plan had been begun by then: before that there is nothing to look at.
    public boolean begun() {
        return roadmap.plan().isPresent();
    }

    public static PlanState now(PlanFile file, AsOf asOf) {
        return new PlanState(file.vector(), file.roadmap(), asOf);
    }

    /// As it had been recorded when a day ended.
    public static PlanState on(PlanFile file, LocalDate day) throws PlanFileProblem {
        AsOf asOf = AsOf.endOf(day);
        return at(file, file.placeAt(asOf.instant()), asOf);
    }

    /// As it was when it was frozen; empty when its place cannot be read, or lies beyond the log of this copy.
    public static Optional<PlanState> frozen(PlanFile file, Baseline baseline) throws PlanFileProblem {
        Optional<VersionVector> place =
                Freezing.placeOf(baseline).filter(p -> file.vector().covers(p));
        return place.isEmpty() ? Optional.empty() : Optional.of(at(file, place.get(), AsOf.endOf(baseline.frozenOn())));
    }

    private static PlanState at(PlanFile file, VersionVector place, AsOf asOf) throws PlanFileProblem {
        return new PlanState(place, file.roadmapAt(place), asOf);
    }
}
