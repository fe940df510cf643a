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
import dk.koereplan.domain.money.Amount;
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
public final class Plans {
    public static final Provenance DEMO = new Provenance.Demo();
    public static final OwnerRef EAST = OwnerRef.parse("REG-84");
    public static final OwnerRef NORTH = OwnerRef.parse("REG-81");
    public static final OwnerRef REGIONS = OwnerRef.Collective.REGIONS;

    private Plans() {}

    public static PlanIndex index(Entity... entities) {
        return index(Arrays.asList(entities));
    }

    public static PlanIndex index(Collection<? extends Entity> entities) {
        return PlanIndex.of(roadmap(entities));
    }

    public static Roadmap roadmap(Collection<? extends Entity> entities) {
        return roadmap(entities, new Hlc(1, 0));
    }

    /// A plan that was last changed on a day.
    public static Roadmap recorded(String day, Entity... entities) {
        long noon = LocalDate.parse(day)
                .atTime(12, 0)
                .atZone(AsOf.DENMARK)
                .toInstant()
                .toEpochMilli();
        return roadmap(Arrays.asList(entities), new Hlc(noon, 0));
    }

    private static Roadmap roadmap(Collection<? extends Entity> entities, Hlc changed) {
        Edit edit = Edit.put(entities.toArray(Entity[]::new));
        return Roadmap.replay(List.of(new Txn(
                new ActorId("test"),
                1,
                "",
                VersionVector.EMPTY,
                changed,
                "",
                "test",
                1,
                Composer.compose(Roadmap.EMPTY, edit))));
    }

    public static AsOf on(String day) {
        return AsOf.endOf(LocalDate.parse(day));
    }

    public static When when(String text) {
        return WhenNotation.read(text);
    }

    /// The five regions, and the one that two of them become on 01-01-2027.
    public static List<Entity> regions() {
        LocalDate last = LocalDate.parse("2026-12-31");
        Region heir = Samples.record(
                Region.class,
                "REG-EAST",
                "title",
                "Region Østdanmark",
                "place",
                6,
                "preparatoryFrom",
                LocalDate.parse("2026-01-01"),
                "activeFrom",
                LocalDate.parse("2027-01-01"));
        Succession merger = Samples.record(
                Succession.class,
                "SUC-1",
                "title",
                "Sammenlægning",
                "takesEffect",
                LocalDate.parse("2027-01-01"),
                "kind",
                "MERGER",
                "from",
                List.of(Id.of("REG-84"), Id.of("REG-85")),
                "to",
                "REG-EAST",
                "legalBasis",
                "Lov nr. 699");
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
        return Samples.record(
                Region.class, id, "title", "Region " + id, "code", id.substring(4), "place", place, "validTo", last);
    }

    public static Initiative initiative(String id, InitiativeState state, OwnerPeriod... owners) {
        return initiative(id, state, null, List.of(), "", List.of(owners));
    }

    public static Initiative initiative(
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

    public static OwnerPeriod owner(OwnerRef owner) {
        return new OwnerPeriod(owner, null, null);
    }

    public static OwnerPeriod owner(OwnerRef owner, @Nullable String from, @Nullable String to) {
        return Samples.owner(owner.token(), from, to);
    }

    public static Milestone milestone(String id, @Nullable String initiative, String baseline, String forecast) {
        return milestone(id, initiative, baseline, forecast, MilestoneState.PLANNED, "");
    }

    public static Milestone milestone(
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

    public static FundingSource money(
            String id,
            @Nullable String initiative,
            @Nullable String millions,
            PriceLevel level,
            @Nullable Recurrence recurrence,
            FundingState state) {
        return money(id, initiative, FundingKind.AGREEMENT, null, millions, new Money.Basis(level, recurrence), state);
    }

    public static FundingSource money(
            String id,
            @Nullable String initiative,
            FundingKind kind,
            @Nullable OwnerRef payer,
            @Nullable String millions,
            Money.Basis basis,
            FundingState state) {
        return Samples.record(
                FundingSource.class,
                id,
                "title",
                "Midler " + id,
                "initiative",
                initiative,
                "kind",
                kind,
                "payer",
                payer,
                "amount",
                millions == null ? null : Amount.of(new BigDecimal(millions)),
                "unit",
                millions == null ? null : Unit.MILLION,
                "priceLevel",
                basis.level(),
                "recurrence",
                basis.recurrence(),
                "state",
                state);
    }

    public static ReportingPeriod period(String id, String from, String to) {
        return Samples.record(
                ReportingPeriod.class, id, "title", id, "from", LocalDate.parse(from), "to", LocalDate.parse(to));
    }

    public static StatusReport report(
            String initiative, @Nullable String region, String period, Rag light, int revision) {
        return report(initiative, region, period, light, revision, ReportState.PUBLISHED);
    }

    public static StatusReport report(
            String initiative, @Nullable String region, String period, Rag light, int revision, ReportState state) {
        String id = "R." + initiative + "." + period + "." + (region == null ? "" : region) + "." + revision;
        return Samples.record(
                StatusReport.class,
                id,
                "title",
                "Status",
                "initiative",
                initiative,
                "region",
                region,
                "period",
                period,
                "revision",
                revision,
                "light",
                light,
                "state",
                state);
    }

    public static Rollout rollout(
            String initiative, String region, InitiativeState state, Rag light, @Nullable String period) {
        return Samples.record(
                Rollout.class,
                "RO." + initiative + "." + region,
                "initiative",
                initiative,
                "region",
                region,
                "state",
                state,
                "light",
                light,
                "lightPeriod",
                period);
    }

    public static Track track(String id, int number) {
        return Samples.record(Track.class, id, "title", "Spor " + number, "number", number);
    }

    public static Dependency dependency(String id, String from, String... to) {
        return Samples.dependency(id, from, to);
    }

    public static Body body(String id) {
        return Samples.record(
                Body.class, id, "title", "Sundhedsdirektørerne", "level", BodyLevel.ADMINISTRATIVE, "perRegion", false);
    }

    public static Meeting meeting(String id, String body, String at) {
        return Samples.meeting(id, body, at);
    }

    public static DecisionGate gate(
            String id,
            String body,
            @Nullable String subject,
            @Nullable String meeting,
            String date,
            GateState state,
            When... previous) {
        return Samples.record(
                DecisionGate.class,
                id,
                "title",
                "Beslutning " + id,
                "body",
                body,
                "subject",
                subject,
                "meeting",
                meeting,
                "date",
                when(date),
                "purpose",
                GatePurpose.APPROVE,
                "state",
                state,
                "previousDates",
                List.of(previous));
    }
}
