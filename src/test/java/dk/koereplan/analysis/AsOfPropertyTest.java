package dk.koereplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.hearing.HearingStatus;
import dk.koereplan.analysis.hearing.PartyStatus;
import dk.koereplan.analysis.overview.Overview;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.analysis.overview.Task;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.sample.Sample;
import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.Hlc;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.edit.Composer;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.governance.Decision;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingResponse;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.strategy.Plan;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.store.MemoryPlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Nothing that a plan dates after the as-of date is said to have happened, whatever state was recorded for it since.
class AsOfPropertyTest {
    private static final LocalDate EARLY = LocalDate.of(2025, 6, 1);

    static Stream<Roadmap> plans() throws PlanFileProblem {
        return Stream.of(
                sample(Sample.DEMO),
                sample(Sample.KVALITET_I_PRAKSIS),
                Plans.of(new RandomPlan(1).of(40)),
                Plans.of(new RandomPlan(2).of(40)),
                Plans.of(new RandomPlan(3).of(40)));
    }

    private static Roadmap sample(Sample sample) throws PlanFileProblem {
        MemoryPlanFile file = new MemoryPlanFile();
        sample.load(new PlanSession(file, "arbejdsgruppen"));
        return file.roadmap();
    }

    static List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>(List.of(EARLY, LocalDate.of(2012, 2, 1)));
        for (int i = 0; i < 12; i++) {
            days.add(LocalDate.of(2025, 1, 15).plusDays(61L * i));
        }
        return days;
    }

    @ParameterizedTest
    @MethodSource("plans")
    void whatLiesAheadHasNotHappened(Roadmap roadmap) {
        for (LocalDate day : days()) {
            AsOf asOf = AsOf.endOf(day);
            Scope scope = Scope.of(PlanIndex.of(roadmap), PlanFilter.EMPTY, asOf);
            gates(scope, day);
            hearings(scope, day);
            reports(scope, day);
            overview(scope, day);
            roadmap.all(Milestone.class).stream()
                    .filter(m -> ahead(m.actual(), scope, day))
                    .forEach(m -> assertThat(MilestoneStatus.of(m, scope.index(), asOf))
                            .as("%s on %s", m.id(), day)
                            .isNotIn(MilestoneStatus.REACHED, MilestoneStatus.REACHED_LATE));
        }
    }

    private static void gates(Scope scope, LocalDate day) {
        for (DecisionGate gate : scope.index().roadmap().all(DecisionGate.class)) {
            GateStatus status = GateStatus.of(gate, scope.index(), scope.asOf());
            if (ahead(scope.index().dates().time(gate), scope, day)) {
                assertThat(status.kind())
                        .as("%s on %s", gate.id(), day)
                        .isNotIn(GateStatus.Kind.HELD, GateStatus.Kind.UNDECIDED);
                assertThat(status.outcome()).isEmpty();
            }
            assertThat(status.postponed()).isLessThanOrEqualTo((int) gate.previousDates().stream()
                    .filter(was -> !ahead(was, scope, day))
                    .count());
        }
        assertThat(scope.shown(Decision.class)).noneMatch(d -> ahead(d.decidedOn(), scope, day));
    }

    private static void hearings(Scope scope, LocalDate day) {
        for (HearingRound round : scope.index().roadmap().all(HearingRound.class)) {
            HearingStatus status = HearingStatus.of(round, scope.index(), scope.asOf());
            if (ahead(round.deadline(), scope, day)) {
                assertThat(status.phase())
                        .as("%s on %s", round.id(), day)
                        .isIn(HearingStatus.Phase.DRAFT, HearingStatus.Phase.OPEN);
                assertThat(status.parties(PartyStatus.Kind.MISSING).isEmpty()).isTrue();
                assertThat(status.parties(PartyStatus.Kind.LATE).isEmpty()).isTrue();
            }
            if (ahead(round.opensAt(), scope, day)) {
                assertThat(status.parties())
                        .filteredOn(p -> p.first() == null)
                        .extracting(PartyStatus::kind)
                        .containsOnly(PartyStatus.Kind.NOT_ASKED);
            }
            for (PartyStatus party : status.parties()) {
                Stream<HearingResponse> counted =
                        Stream.concat(Stream.ofNullable(party.first()), party.corrections().stream());
                assertThat(counted).noneMatch(r -> ahead(r.receivedAt(), scope, day));
                boolean later = scope.index().responsesOf(party.party().id()).stream()
                        .anyMatch(r -> ahead(r.receivedAt(), scope, day));
                assertThat(later && party.first() == null && party.kind() == PartyStatus.Kind.UNDECIDED)
                        .as("%s answers only after %s", party.party().id(), day)
                        .isFalse();
            }
        }
    }

    private static void reports(Scope scope, LocalDate day) {
        assertThat(scope.shown(StatusReport.class))
                .allSatisfy(r -> assertThat(scope.index()
                                .find(ReportingPeriod.class, r.period())
                                .map(ReportingPeriod::from)
                                .orElse(day))
                        .isBeforeOrEqualTo(day));
        for (Initiative initiative : scope.initiatives()) {
            ReportingPeriod period = scope.light(initiative).period();
            assertThat(period == null || !period.from().isAfter(day)).isTrue();
        }
        for (Rollout rollout : scope.shown(Rollout.class)) {
            Region region = scope.index().find(Region.class, rollout.region()).orElseThrow();
            LocalDate begins = region.preparatoryFrom() == null ? region.activeFrom() : region.preparatoryFrom();
            assertThat(begins == null || !begins.isAfter(day))
                    .as("%s on %s", rollout.id(), day)
                    .isTrue();
        }
    }

    private static void overview(Scope scope, LocalDate day) {
        Overview overview = Overview.of(scope.index(), PlanFilter.EMPTY, scope.asOf());
        assertThat(overview.overdue())
                .allSatisfy(row -> assertThat(MilestoneStatus.due(row.milestone(), scope.index())
                                .latest())
                        .isBefore(day));
        assertThat(overview.regions())
                .allSatisfy(
                        row -> assertThat(row.view().exists(day) || row.view().daysLeft() != null)
                                .isTrue());
        assertThat(overview.matrix().columns())
                .allSatisfy(region -> assertThat(region.preparatoryFrom() == null
                                || !region.preparatoryFrom().isAfter(day))
                        .isTrue());
        assertThat(overview.week().all())
                .filteredOn(t -> t.kind() == Task.Kind.HEARING_CLOSED)
                .allSatisfy(t -> assertThat(t.latest()).isBefore(day));
    }

    private static boolean ahead(When when, Scope scope, LocalDate day) {
        LocalDate first = scope.index().interval(when).earliest();
        return first != null && first.isAfter(day);
    }

    @Test
    void aDayBeforeTheLastChangeSaysThatStatesAreOfALaterDay() throws PlanFileProblem {
        Roadmap roadmap = sample(Sample.DEMO);
        Plan plan = roadmap.plan().orElseThrow();
        Txn noon = txn(roadmap, plan, "2026-11-21T11:00:00Z");
        roadmap = roadmap.plus(noon);
        assertThat(Roadmap.replay(List.of(noon)).lastChange()).isEqualTo(roadmap.lastChange());
        Texts da = Texts.in(Language.DANISH);
        Scope early = Scope.of(PlanIndex.of(roadmap), PlanFilter.EMPTY, AsOf.endOf(EARLY));
        assertThat(PageHead.of(early, "Overblik", da).recorded())
                .isEqualTo("Tilstand og beløb er som registreret 21-11-2026");
        assertThat(PageHead.of(early, "Overblik", da).foot())
                .contains("Tilstand og beløb er som registreret 21-11-2026");
        Scope late = Scope.of(PlanIndex.of(roadmap), PlanFilter.EMPTY, AsOf.endOf(plan.asOf()));
        assertThat(PageHead.of(late, "Overblik", da).recorded()).isEmpty();
        Scope unlogged = Scope.of(PlanIndex.of(Plans.sources()), PlanFilter.EMPTY, AsOf.endOf(EARLY));
        assertThat(PageHead.of(unlogged, "Overblik", da).recorded()).isEmpty();
    }

    private static Txn txn(Roadmap roadmap, Plan plan, String instant) {
        ChangeSet changes = Composer.compose(roadmap, Edit.put(Records.with(plan, "description", "ny")));
        Hlc time = new Hlc(Instant.parse(instant).toEpochMilli(), 0);
        return new Txn(new ActorId("later"), 1, "", VersionVector.EMPTY, time, "arbejdsgruppen", "test", 1, changes);
    }
}
