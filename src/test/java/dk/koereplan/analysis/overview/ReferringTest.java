package dk.koereplan.analysis.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.sample.Demo;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.edit.Reference;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.store.MemoryPlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferringTest {
    @Test
    void everyReferenceOfThePlanIsFoundFromItsOtherEnd() throws PlanFileProblem {
        PlanSession session = new PlanSession(new MemoryPlanFile(), "arbejdsgruppen");
        Demo.load(session);
        PlanIndex index = PlanIndex.of(session.roadmap());
        Set<String> pairs = new HashSet<>();
        for (EntityKind kind : EntityKind.values()) {
            for (Entity entity : index.roadmap().all(kind.type())) {
                for (Reference reference : Reference.of(entity)) {
                    pairs.add(entity.id() + " → " + reference.target());
                }
            }
        }
        Set<String> found = new HashSet<>();
        for (EntityKind kind : EntityKind.values()) {
            for (Entity target : index.roadmap().all(kind.type())) {
                Referring.to(target, index, Set.of())
                        .values()
                        .forEach(those -> those.forEach(e -> found.add(e.id() + " → " + target.id())));
            }
        }
        assertThat(pairs).hasSizeGreaterThan(300);
        assertThat(found).isEqualTo(pairs);
    }
}
