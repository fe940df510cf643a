package dk.koereplan.analysis;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Hlc;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.edit.Composer;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.funding.FundingKind;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.FundingState;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.BodyLevel;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.GatePurpose;
import dk.koereplan.domain.governance.GateState;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.ReportState;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.money.Recurrence;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.party.Succession;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.strategy.Track;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneState;
import dk.koereplan.domain.work.OwnerPeriod;
import dk.koereplan.domain.work.Profession;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Small plans for tests, in the machine notation of times.
final class Plans {
    static final Provenance DEMO = new Provenance.Demo();
    static final OwnerRef EAST = OwnerRef.parse("REG-84");
    static final OwnerRef NORTH = OwnerRef.parse("REG-81");
    static final OwnerRef REGIONS = OwnerRef.Collective.REGIONS;

    private Plans() {}

    static PlanIndex index(Entity... entities) {
        return index(Arrays.asList(entities));
    }

    static PlanIndex index(Collection<? extends Entity> entities) {
        return PlanIndex.of(roadmap(entities));
    }

    static Roadmap roadmap(Collection<? extends Entity> entities) {
        Edit edit = Edit.put("test", entities.toArray(Entity[]::new));
        return Roadmap.replay(List.of(new Txn(
                new ActorId("test"),
                1,
                "",
                VersionVector.EMPTY,
                new Hlc(1, 0),
                "",
                "test",
                1,
                Composer.compose(Roadmap.EMPTY, edit))));
    }

    static AsOf on(String day) {
        return AsOf.endOf(LocalDate.parse(day));
    }

    static When when(String text) {
        return WhenNotation.read(text);
    }

    /// The five regions, and the one that two of them become on 01-01-2027.
    static List<Entity> regions() {
        LocalDate last = LocalDate.parse("2026-12-31");
        Region heir = new Region(
                Id.of("REG-EAST"),
                "Region Østdanmark",
                null,
                6,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2027-01-01"),
                null,
                DEMO);
        Succession merger = new Succession(
                Id.of("SUC-1"),
                "Sammenlægning",
                LocalDate.parse("2027-01-01"),
                "MERGER",
                List.of(Id.of("REG-84"), Id.of("REG-85")),
                Id.of("REG-EAST"),
                "Lov nr. 699",
                DEMO);
        return List.of(
                region("REG-84", 1, last),
                region("REG-85", 2, last),
                region("REG-83", 3, null),
                region("REG-82", 4, null),
                region("REG-81", 5, null),
                heir,
                merger);
    }

    private static Region region(String id, int place, @Nullable LocalDate last) {
        return new Region(Id.of(id), "Region " + id, id.substring(4), place, null, null, last, DEMO);
    }

    static Initiative initiative(String id, InitiativeState state, OwnerPeriod... owners) {
        return initiative(id, state, null, List.of(), "", List.of(owners));
    }

    static Initiative initiative(
            String id,
            InitiativeState state,
            @Nullable String track,
            List<Profession> professions,
            String end,
            List<OwnerPeriod> owners) {
        return Samples.initiative(
                id,
                "number",
                id,
                "track",
                track,
                "professions",
                professions,
                "state",
                state,
                "end",
                end,
                "ownerPeriods",
                owners);
    }

    static OwnerPeriod owner(OwnerRef owner) {
        return new OwnerPeriod(owner, null, null);
    }

    static OwnerPeriod owner(OwnerRef owner, @Nullable String from, @Nullable String to) {
        return Samples.owner(owner.token(), from, to);
    }

    static Milestone milestone(String id, @Nullable String initiative, String baseline, String forecast) {
        return milestone(id, initiative, baseline, forecast, MilestoneState.PLANNED, "");
    }

    static Milestone milestone(
            String id,
            @Nullable String initiative,
            String baseline,
            String forecast,
            MilestoneState state,
            String actual) {
        return Samples.milestone(
                id,
                "initiative",
                initiative,
                "baseline",
                baseline,
                "forecast",
                forecast,
                "state",
                state,
                "actual",
                actual,
                "stateReason",
                state == MilestoneState.DROPPED ? "opgivet" : null);
    }

    static FundingSource money(
            String id,
            @Nullable String initiative,
            @Nullable String millions,
            PriceLevel level,
            @Nullable Recurrence recurrence,
            FundingState state) {
        return money(id, initiative, FundingKind.AGREEMENT, null, millions, new Money.Basis(level, recurrence), state);
    }

    static FundingSource money(
            String id,
            @Nullable String initiative,
            FundingKind kind,
            @Nullable OwnerRef payer,
            @Nullable String millions,
            Money.Basis basis,
            FundingState state) {
        return new FundingSource(
                Id.of(id),
                "Midler " + id,
                initiative == null ? null : Id.of(initiative),
                kind,
                payer,
                millions == null ? null : new BigDecimal(millions),
                millions == null ? null : Unit.MILLION,
                basis.level(),
                basis.recurrence(),
                null,
                state,
                null,
                null,
                null,
                DEMO);
    }

    static ReportingPeriod period(String id, String from, String to) {
        return new ReportingPeriod(Id.of(id), id, LocalDate.parse(from), LocalDate.parse(to), DEMO);
    }

    static StatusReport report(String initiative, @Nullable String region, String period, Rag light, int revision) {
        return report(initiative, region, period, light, revision, ReportState.PUBLISHED);
    }

    static StatusReport report(
            String initiative, @Nullable String region, String period, Rag light, int revision, ReportState state) {
        String id = "R." + initiative + "." + period + "." + (region == null ? "" : region) + "." + revision;
        return new StatusReport(
                Id.of(id),
                "Status",
                Id.of(initiative),
                region == null ? null : Id.of(region),
                Id.of(period),
                revision,
                light,
                null,
                null,
                state,
                DEMO);
    }

    static Rollout rollout(
            String initiative, String region, InitiativeState state, Rag light, @Nullable String period) {
        return new Rollout(
                Id.of("RO." + initiative + "." + region),
                Id.of(initiative),
                Id.of(region),
                state,
                light,
                period == null ? null : Id.of(period),
                null,
                DEMO);
    }

    static Track track(String id, int number) {
        return new Track(Id.of(id), "Spor " + number, null, number, null, DEMO);
    }

    static Dependency dependency(String id, String from, String... to) {
        return Samples.dependency(id, from, to);
    }

    static Body body(String id) {
        return new Body(
                Id.of(id),
                "Sundhedsdirektørerne",
                BodyLevel.ADMINISTRATIVE,
                false,
                null,
                null,
                List.of(),
                null,
                null,
                DEMO);
    }

    static Meeting meeting(String id, String body, String at) {
        return Samples.meeting(id, body, at);
    }

    static DecisionGate gate(
            String id,
            String body,
            @Nullable String subject,
            @Nullable String meeting,
            String date,
            GateState state,
            When... previous) {
        return new DecisionGate(
                Id.of(id),
                "Beslutning " + id,
                Id.of(body),
                subject == null ? null : Id.of(subject),
                meeting == null ? null : Id.of(meeting),
                when(date),
                GatePurpose.APPROVE,
                state,
                List.of(),
                List.of(previous),
                List.of(),
                null,
                null,
                DEMO);
    }
}
