package dk.koereplan.app.planning;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.edit.RefusalKey;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.DependencyKind;
import java.util.List;
import java.util.Map;

/// New dependencies. That they go round in no circle is for the rules to say, when the link is to be written.
public record NewLinks(PlanIndex index) {
    /// @param from what must be finished before `to`
    /// @param title what people call the dependency
    public Planned link(String from, String to, String title, Provenance source) {
        if (from.equals(to)) {
            return Planned.Refused.of(from, null, RefusalKey.PLANNING_ITSELF, Id.of(from));
        }
        boolean there = index.dependenciesFrom(from).stream()
                .anyMatch(d -> d.to().stream().anyMatch(end -> end.value().equals(to)));
        // one that is left out of the plan is there all the same
        if (there
                || index.roadmap()
                        .find(Dependency.class, Dependency.idOf(from, to))
                        .isPresent()) {
            return Planned.Refused.of(from, null, RefusalKey.PLANNING_LINKED, Id.of(from), Id.of(to));
        }
        Map<String, Object> values = Map.of(
                "title",
                title,
                "from",
                Id.of(from),
                "to",
                List.of(Id.of(to)),
                "kind",
                DependencyKind.FINISH_BEFORE,
                "source",
                source);
        Dependency made = Records.make(Dependency.class, Dependency.idOf(from, to), values);
        return new Planned.Proposal(List.of(new Planned.Changed(null, made)));
    }
}
