package dk.koereplan.analysis;

import static dk.koereplan.analysis.Plans.EAST;
import static dk.koereplan.analysis.Plans.NORTH;
import static dk.koereplan.analysis.Plans.REGIONS;
import static dk.koereplan.analysis.Plans.initiative;
import static dk.koereplan.analysis.Plans.on;
import static dk.koereplan.analysis.Plans.owner;
import static dk.koereplan.analysis.Plans.rollout;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.overview.Overview;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.party.RegionState;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.OwnerPeriod;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnerStatusTest {
    private static final OwnerRef HEIR = OwnerRef.parse("REG-EAST");

    private static PlanIndex plan(Entity... more) {
        List<Entity> all = new ArrayList<>(Plans.regions());
        all.addAll(List.of(more));
        return Plans.index(all);
    }

    private static OwnerStatus status(String day, InitiativeState state, OwnerPeriod... owners) {
        Initiative initiative = initiative("I", state, owners);
        return OwnerStatus.of(initiative, plan(initiative), on(day));
    }

    @Test
    void endsWithItsRegionUntilSomebodyConfirmsASuccessor() {
        OwnerStatus status = status("2026-11-21", InitiativeState.IN_PROGRESS, owner(EAST));
        assertThat(status.kind()).isEqualTo(OwnerStatus.Kind.ENDING);
        assertThat(status.daysLeft()).isEqualTo(40);
        assertThat(status.heirs()).extracting(Region::title).containsExactly("Region Østdanmark");
    }

    @Test
    void ownsTheWholeOfItsLastDay() {
        assertThat(status("2026-12-31", InitiativeState.IN_PROGRESS, owner(EAST))
                        .kind())
                .isEqualTo(OwnerStatus.Kind.ENDING);
        assertThat(status("2027-01-01", InitiativeState.IN_PROGRESS, owner(EAST)))
                .satisfies(s -> {
                    assertThat(s.kind()).isEqualTo(OwnerStatus.Kind.ENDED);
                    assertThat(s.daysLeft()).isEqualTo(-1);
                });
    }

    @Test
    void isHandedOverByALaterOwnerPeriod() {
        OwnerPeriod[] periods = {owner(EAST, null, "2026-12-31"), owner(HEIR, "2027-01-01", null)};
        assertThat(status("2026-11-21", InitiativeState.IN_PROGRESS, periods)).satisfies(s -> {
            assertThat(s.kind()).isEqualTo(OwnerStatus.Kind.HANDED_OVER);
            assertThat(s.next()).isEqualTo(HEIR);
        });
        assertThat(status("2027-01-01", InitiativeState.IN_PROGRESS, periods)).satisfies(s -> {
            assertThat(s.kind()).isEqualTo(OwnerStatus.Kind.OWNED);
            assertThat(s.owner()).isEqualTo(HEIR);
        });
    }

    @Test
    void staysWithARegionThatStaysAndWithTheCollective() {
        assertThat(status("2026-11-21", InitiativeState.IN_PROGRESS, owner(NORTH))
                        .kind())
                .isEqualTo(OwnerStatus.Kind.OWNED);
        assertThat(status("2026-11-21", InitiativeState.IN_PROGRESS, owner(REGIONS))
                        .kind())
                .isEqualTo(OwnerStatus.Kind.OWNED);
    }

    @Test
    void asksNothingOfWorkThatIsOver() {
        assertThat(status("2026-11-21", InitiativeState.CLOSED, owner(EAST)).lacksSuccessor())
                .isFalse();
    }

    @Test
    void isUnknownWhenNobodyIsRecorded() {
        assertThat(status("2026-11-21", InitiativeState.PROPOSED).kind()).isEqualTo(OwnerStatus.Kind.UNKNOWN);
    }

    @Test
    void isConfirmedForARolloutByTheHeirsOwnRollout() {
        Initiative shared = initiative("I", InitiativeState.IN_PROGRESS, owner(REGIONS));
        Rollout old = rollout("I", "REG-84", InitiativeState.IN_PROGRESS, Rag.GREEN, null);
        Rollout heir = rollout("I", "REG-EAST", InitiativeState.PLANNED, Rag.NOT_ASSESSED, null);
        assertThat(OwnerStatus.of(old, plan(shared, old), on("2026-11-21")).lacksSuccessor())
                .isTrue();
        assertThat(OwnerStatus.of(old, plan(shared, old, heir), on("2026-11-21"))
                        .kind())
                .isEqualTo(OwnerStatus.Kind.HANDED_OVER);
    }

    @Test
    void resolvesTheRegionsToFiveBeforeTheMergerAndFourAfter() {
        Initiative shared = initiative("I", InitiativeState.IN_PROGRESS, owner(REGIONS));
        PlanIndex index = plan(shared);
        assertThat(index.regionsOf(shared, on("2026-12-31").day())).hasSize(5);
        assertThat(index.regionsOf(shared, on("2027-01-01").day()))
                .hasSize(4)
                .extracting(Region::title)
                .endsWith("Region Østdanmark");
    }

    @Test
    void showsThreeCouncilsForOneTerritoryIn2026AndNoPreparationBefore() {
        PlanIndex index = plan();
        assertThat(RegionView.all(index, on("2026-11-21"))).hasSize(6).last().satisfies(view -> {
            assertThat(view.state()).isEqualTo(RegionState.PREPARATORY);
            assertThat(view.daysUntilActive()).isEqualTo(41);
            assertThat(view.forebears()).hasSize(2);
        });
        assertThat(RegionView.all(index, on("2012-02-01"))).hasSize(5);
        assertThat(RegionView.all(index, on("2027-01-01"))).hasSize(4);
    }

    @Test
    void keepsTheOriginalRegionWhenNothingWasConfirmed() {
        Initiative left = initiative("I", InitiativeState.IN_PROGRESS, owner(EAST));
        PlanIndex index = plan(left);
        assertThat(index.regionsOf(left, on("2027-03-01").day()))
                .extracting(r -> r.id().value())
                .containsExactly("REG-84");
        assertThat(Overview.of(index, PlanFilter.EMPTY, on("2027-03-01")).regions())
                .filteredOn(row -> row.view().state() == RegionState.ABOLISHED)
                .singleElement()
                .satisfies(row -> assertThat(row.withoutSuccessor().ids()).containsExactly("I"));
    }
}
