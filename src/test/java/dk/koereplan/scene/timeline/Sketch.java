package dk.koereplan.scene.timeline;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.HearingState;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneKind;
import dk.koereplan.domain.work.MilestoneState;
import dk.koereplan.domain.work.OwnerPeriod;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Plans;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Small plans for tests of the timeline, in the machine notation of times.
record Sketch(
        String id,
        String start,
        String end,
        List<OwnerPeriod> owners,
        @Nullable String theme) {
    private static final Provenance DEMO = new Provenance.Demo();

    static Initiative initiative(String id, String start, String end) {
        return new Sketch(id, start, end, List.of(), null).made();
    }

    static Initiative owned(String id, String start, String end, OwnerPeriod... owners) {
        return new Sketch(id, start, end, List.of(owners), null).made();
    }

    static OwnerPeriod owner(String owner, @Nullable String from, @Nullable String to) {
        return new OwnerPeriod(
                OwnerRef.parse(owner),
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }

    Initiative made() {
        return new Initiative(
                Id.of(id),
                "Initiativ " + id,
                null,
                null,
                null,
                null,
                theme == null ? null : Id.of(theme),
                null,
                List.of(),
                InitiativeState.PLANNED,
                null,
                When.UNKNOWN,
                null,
                WhenNotation.read(start),
                WhenNotation.read(end),
                When.UNKNOWN,
                When.UNKNOWN,
                null,
                owners,
                null,
                null,
                null,
                List.of(),
                null,
                When.UNKNOWN,
                null,
                null,
                DEMO);
    }

    static Milestone milestone(String id, String initiative, String at) {
        return new Milestone(
                Id.of(id),
                "Milepæl " + id,
                Id.of(initiative),
                null,
                MilestoneKind.OTHER,
                false,
                WhenNotation.read(at),
                WhenNotation.read(at),
                MilestoneState.PLANNED,
                When.UNKNOWN,
                null,
                null,
                null,
                DEMO);
    }

    static Meeting meeting(String id, String at) {
        return new Meeting(Id.of(id), "Møde " + id, Id.of("B"), WhenNotation.read(at), DEMO);
    }

    static HearingRound hearing(String id, String opens, String deadline) {
        return new HearingRound(
                Id.of(id),
                "Høring " + id,
                null,
                HearingState.OPEN,
                null,
                WhenNotation.read(opens),
                WhenNotation.read(deadline),
                null,
                DEMO);
    }

    static TimelineModel model(LaneField lanes, List<? extends Entity> records) {
        return TimelineModel.of(Plans.scope(Plans.of(records)), LaneSetting.by(lanes), Texts.in(Language.DANISH));
    }
}
