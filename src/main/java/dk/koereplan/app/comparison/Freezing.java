package dk.koereplan.app.comparison;

import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.governance.Baseline;
import dk.koereplan.domain.governance.Decision;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.ProvenanceForm;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.merge.Digests;
import dk.koereplan.store.PlanFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Gives a state of the plan a name, so that it can be opened and compared with for as long as the log is there. Only
/// the place in the log is written down; the log holds the rest, and cannot be changed.
public final class Freezing {
    private Freezing() {}

    /// Whether a state has this name already: a second one of it could not be told from the first.
    public static boolean isTaken(String title, Roadmap roadmap) {
        return roadmap.all(Baseline.class).stream().anyMatch(b -> b.title().equals(title));
    }

    /// The edit that freezes the plan as it is now.
    ///
    /// @throws InvalidValue for a name that is taken
    /// @param decision what it was frozen for; null for none
    public static Edit of(
            PlanFile file, String id, String title, LocalDate day, @Nullable Id<Decision> decision, Provenance source) {
        if (isTaken(title, file.roadmap())) {
            throw new InvalidValue("baseline.taken", title);
        }
        TreeMap<String, Value> values = new TreeMap<>();
        values.put("title", new Value.Text(title));
        values.put("frozenOn", new Value.Text(day.toString()));
        values.put("logPosition", new Value.Text(file.vector().written()));
        values.put("digest", new Value.Text(Digests.content(file.roadmap())));
        values.put("source", ProvenanceForm.write(source));
        if (decision != null) {
            values.put("decision", new Value.Text(decision.value()));
        }
        return Edit.put(EntityKind.BASELINE.schema().read(id, new Value.Struct(values)));
    }

    /// Where in the log it was frozen; empty for a baseline that was only written down.
    public static Optional<VersionVector> placeOf(Baseline baseline) {
        return VersionVector.read(baseline.logPosition());
    }

    /// Whether a state is, to the letter, what was frozen under its name. A state that was frozen without a fingerprint
    /// is taken at its word.
    public static boolean isWhatWasFrozen(Baseline baseline, Roadmap state) {
        return baseline.digest() == null || baseline.digest().equals(Digests.content(state));
    }
}
