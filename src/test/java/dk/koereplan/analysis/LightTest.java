package dk.koereplan.analysis;

import static dk.koereplan.analysis.Plans.EAST;
import static dk.koereplan.analysis.Plans.REGIONS;
import static dk.koereplan.analysis.Plans.initiative;
import static dk.koereplan.analysis.Plans.on;
import static dk.koereplan.analysis.Plans.owner;
import static dk.koereplan.analysis.Plans.period;
import static dk.koereplan.analysis.Plans.report;
import static dk.koereplan.analysis.Plans.rollout;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.overview.LightCount;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.ReportState;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LightTest {
    private final Initiative shared = initiative("I", InitiativeState.IN_PROGRESS, owner(REGIONS));

    private PlanIndex plan(Entity... more) {
        List<Entity> all = new ArrayList<>(Plans.regions());
        all.add(shared);
        all.add(period("P1", "2026-01-01", "2026-06-30"));
        all.add(period("P2", "2026-07-01", "2026-12-31"));
        all.addAll(List.of(more));
        return Plans.index(all);
    }

    private Light light(String day, Entity... more) {
        return Light.of(shared, plan(more), on(day));
    }

    @Test
    void isNotAssessedWithoutAReport() {
        assertThat(light("2026-11-21")).isEqualTo(Light.NONE);
        assertThat(Light.NONE.rag()).isEqualTo(Rag.NOT_ASSESSED);
    }

    @Test
    void countsWhatIsApprovedAndNotWhatIsStillADraft() {
        assertThat(light("2026-11-21", report("I", null, "P2", Rag.GREEN, 1, ReportState.SUBMITTED))
                        .rag())
                .isEqualTo(Rag.NOT_ASSESSED);
        assertThat(light("2026-11-21", report("I", null, "P2", Rag.GREEN, 1, ReportState.MANAGEMENT_APPROVED))
                        .rag())
                .isEqualTo(Rag.GREEN);
    }

    @Test
    void followsTheNewestPeriodAndTheLastRevision() {
        Light light = light(
                "2026-11-21",
                report("I", null, "P1", Rag.RED, 9),
                report("I", null, "P2", Rag.GREEN, 1),
                report("I", null, "P2", Rag.YELLOW, 2));
        assertThat(light.rag()).isEqualTo(Rag.YELLOW);
        assertThat(light.old()).isFalse();
    }

    @Test
    void isOldOnceANewerPeriodHasBegun() {
        Entity report = report("I", null, "P1", Rag.GREEN, 1);
        assertThat(light("2026-06-30", report).old()).isFalse();
        assertThat(light("2026-07-01", report)).satisfies(light -> {
            assertThat(light.old()).isTrue();
            assertThat(light.period())
                    .isNotNull()
                    .extracting(p -> p.id().value())
                    .isEqualTo("P1");
        });
    }

    @Test
    void doesNotKnowALaterPeriod() {
        assertThat(light("2026-06-30", report("I", null, "P2", Rag.RED, 1))).isEqualTo(Light.NONE);
    }

    @Test
    void isNeverWorkedOutFromTheRegionsLights() {
        List<Entity> reports = new ArrayList<>();
        for (String region : List.of("REG-81", "REG-82", "REG-83", "REG-84")) {
            reports.add(report("I", region, "P2", Rag.GREEN, 1));
        }
        reports.add(report("I", "REG-85", "P2", Rag.RED, 1));
        assertThat(light("2026-11-21", reports.toArray(Entity[]::new)).rag()).isEqualTo(Rag.NOT_ASSESSED);
    }

    @Test
    void isTheOwningRegionsOwnReportWhereOneRegionOwnsIt() {
        Initiative own = initiative("J", InitiativeState.IN_PROGRESS, owner(EAST));
        PlanIndex index =
                plan(own, report("J", "REG-84", "P2", Rag.YELLOW, 1), report("J", "REG-81", "P2", Rag.RED, 1));
        assertThat(Light.of(own, index, on("2026-11-21")).rag()).isEqualTo(Rag.YELLOW);
    }

    @Test
    void ofARolloutIsItsOwnUntilANewerReport() {
        Rollout rollout = rollout("I", "REG-84", InitiativeState.IN_PROGRESS, Rag.GREEN, "P1");
        assertThat(Light.of(rollout, plan(rollout), on("2026-11-21"))).satisfies(light -> {
            assertThat(light.rag()).isEqualTo(Rag.GREEN);
            assertThat(light.old()).isTrue();
        });
        PlanIndex reported = plan(rollout, report("I", "REG-84", "P2", Rag.RED, 1));
        assertThat(Light.of(rollout, reported, on("2026-11-21")).rag()).isEqualTo(Rag.RED);
        assertThat(Light.of(rollout, reported, on("2026-06-30")).rag()).isEqualTo(Rag.GREEN);
    }

    @Test
    void isComparedWithTheEndOfThePeriodBefore() {
        PlanIndex index = plan(report("I", null, "P1", Rag.GREEN, 1), report("I", null, "P2", Rag.RED, 1));
        assertThat(LightCount.of(index.initiatives(), index, on("2026-11-21")))
                .filteredOn(count -> count.rag() == Rag.RED)
                .singleElement()
                .satisfies(red -> {
                    assertThat(red.now().ids()).containsExactly("I");
                    assertThat(red.change()).hasValue(1);
                    assertThat(red.fresh().ids()).containsExactly("I");
                });
        assertThat(LightCount.of(index.initiatives(), index, on("2026-05-01")))
                .allSatisfy(count -> assertThat(count.change()).isEmpty());
    }
}
