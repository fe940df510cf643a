package dk.koereplan.analysis.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.Plans;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.work.InitiativeState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionRowTest {
    /// A region that ends, with its part of an initiative.
    private static RegionRow row(InitiativeState shared) {
        List<Entity> all = new ArrayList<>(Plans.regions());
        all.add(Plans.period("Q4", "2026-10-01", "2026-12-31"));
        all.add(Plans.initiative("I-1", shared, Plans.owner(Plans.REGIONS)));
        all.add(Plans.rollout("I-1", "REG-84", InitiativeState.IN_PROGRESS, Rag.RED, "Q4"));
        Scope scope = Scope.of(Plans.index(all), PlanFilter.EMPTY, Plans.on("2026-11-21"));
        return RegionRow.of(scope).stream()
                .filter(r -> r.view().region().id().value().equals("REG-84"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Figure figure) {
        return figure.ids();
    }

    @Test
    void aPartOfWhatIsUnderWayCounts() {
        RegionRow row = row(InitiativeState.IN_PROGRESS);
        assertThat(row.lights().get(Rag.RED)).extracting(RegionRowTest::ids).isEqualTo(List.of("RO.I-1.REG-84"));
        assertThat(row.duties().ids()).containsExactly("RO.I-1.REG-84");
        assertThat(row.updates()).flatMap(u -> u.expected().ids()).containsExactly("RO.I-1.REG-84");
    }

    @Test
    void aPartOfWhatIsOverCountsForNothing() {
        RegionRow row = row(InitiativeState.CLOSED);
        assertThat(row.lights().values()).allMatch(Figure::isEmpty);
        assertThat(row.duties().ids()).isEmpty();
        assertThat(row.updates()).allMatch(u -> u.expected().isEmpty());
    }
}
