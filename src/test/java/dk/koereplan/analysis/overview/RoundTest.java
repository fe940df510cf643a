package dk.koereplan.analysis.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.Plans;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.ReportState;
import dk.koereplan.domain.work.InitiativeState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who has reported: one answer for the status round, the dashboard, the stage of a report and the light.
class RoundTest {
    private static final Entity QUARTER = Plans.period("Q4", "2026-10-01", "2026-12-31");

    private static Scope plan(String day, Entity... entities) {
        List<Entity> all = new ArrayList<>(Plans.regions());
        all.add(QUARTER);
        all.addAll(List.of(entities));
        return Scope.of(Plans.index(all), PlanFilter.EMPTY, Plans.on(day));
    }

    private static void everySurfaceAgrees(Scope scope) {
        Round round = Round.of(scope);
        List<String> reported = round.items().stream()
                .filter(i ->
                        i.reported().filter(r -> r.state() != ReportState.DRAFT).isPresent())
                .map(Round.Item::id)
                .toList();
        assertThat(round.updated()).extracting(Round.Item::id).containsExactlyElementsOf(reported);
        assertThat(Overview.of(scope).updates().updated().ids()).containsExactlyElementsOf(reported);
    }

    @Test
    void aReportOfOneRegionDoesNotSpeakForWhatTheRegionsShare() {
        Scope scope = plan(
                "2026-11-21",
                Plans.initiative("SHARED", InitiativeState.IN_PROGRESS, Plans.owner(Plans.REGIONS)),
                Plans.initiative("WHOLE", InitiativeState.IN_PROGRESS, Plans.owner(Plans.REGIONS)),
                Plans.report("SHARED", "REG-81", "Q4", Rag.GREEN, 1),
                Plans.report("WHOLE", null, "Q4", Rag.GREEN, 1));
        assertThat(Round.of(scope).updated()).extracting(Round.Item::id).containsExactly("WHOLE");
        everySurfaceAgrees(scope);
    }

    @Test
    void aDraftIsNoUpdate() {
        Scope scope = plan(
                "2026-11-21",
                Plans.initiative("I-1", InitiativeState.IN_PROGRESS, Plans.owner(Plans.NORTH)),
                Plans.report("I-1", null, "Q4", Rag.GREEN, 1, ReportState.DRAFT));
        assertThat(Round.of(scope).updated()).isEmpty();
        everySurfaceAgrees(scope);
    }

    @Test
    void theOneThatOwnedItThenHasReportedForItAlsoAfterAHandover() {
        Scope scope = plan(
                "2027-01-05",
                Plans.initiative(
                        "I-1",
                        InitiativeState.IN_PROGRESS,
                        Plans.owner(Plans.EAST, "2026-01-01", "2026-12-31"),
                        Plans.owner(Plans.NORTH, "2027-01-01", null)),
                Plans.report("I-1", "REG-84", "Q4", Rag.YELLOW, 1));
        assertThat(Round.of(scope).items()).singleElement().satisfies(item -> {
            assertThat(item.light().rag()).isEqualTo(Rag.YELLOW);
            assertThat(item.reported()).isPresent();
        });
        assertThat(ReportStage.of(scope.initiatives().getFirst(), scope)).isEqualTo(ReportStage.PUBLISHED);
        everySurfaceAgrees(scope);
    }
}
