package dk.koereplan.domain.roadmap;

import static dk.koereplan.domain.roadmap.EntityKind.AGREEMENT;
import static dk.koereplan.domain.roadmap.EntityKind.AGREEMENT_THEME;
import static dk.koereplan.domain.roadmap.EntityKind.BODY;
import static dk.koereplan.domain.roadmap.EntityKind.DECISION;
import static dk.koereplan.domain.roadmap.EntityKind.DECISION_GATE;
import static dk.koereplan.domain.roadmap.EntityKind.DELIVERABLE;
import static dk.koereplan.domain.roadmap.EntityKind.FUNDING_SOURCE;
import static dk.koereplan.domain.roadmap.EntityKind.HEARING_PARTY;
import static dk.koereplan.domain.roadmap.EntityKind.HEARING_RESPONSE;
import static dk.koereplan.domain.roadmap.EntityKind.HEARING_ROUND;
import static dk.koereplan.domain.roadmap.EntityKind.INDICATOR;
import static dk.koereplan.domain.roadmap.EntityKind.INITIATIVE;
import static dk.koereplan.domain.roadmap.EntityKind.MEETING;
import static dk.koereplan.domain.roadmap.EntityKind.MILESTONE;
import static dk.koereplan.domain.roadmap.EntityKind.NEED;
import static dk.koereplan.domain.roadmap.EntityKind.RESPONSE_POINT;
import static dk.koereplan.domain.roadmap.EntityKind.RISK;
import static dk.koereplan.domain.roadmap.EntityKind.ROLLOUT;
import static dk.koereplan.domain.roadmap.EntityKind.STATUS_REPORT;
import static dk.koereplan.domain.roadmap.EntityKind.STRATEGY;
import static dk.koereplan.domain.roadmap.EntityKind.STRATEGY_ELEMENT;
import static dk.koereplan.domain.roadmap.EntityKind.TRACK;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.governance.Meeting;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BelongingTest {
    @Test
    void aHearingLeadsToItsPartiesAndTheirAnswersAndPoints() {
        assertThat(Belonging.parts(HEARING_ROUND)).contains(HEARING_PARTY);
        assertThat(Belonging.parts(HEARING_PARTY)).containsExactly(HEARING_RESPONSE);
        assertThat(Belonging.parts(HEARING_RESPONSE)).containsExactly(RESPONSE_POINT);
    }

    @Test
    void anInitiativeLeadsToAllThatIsPlannedOfIt() {
        assertThat(Belonging.parts(INITIATIVE))
                .contains(MILESTONE, DELIVERABLE, NEED, FUNDING_SOURCE, ROLLOUT, STATUS_REPORT, RISK, DECISION_GATE);
    }

    @Test
    void strategyAgreementAndBodyLeadToTheirs() {
        assertThat(Belonging.parts(STRATEGY)).contains(TRACK, STRATEGY_ELEMENT);
        assertThat(Belonging.parts(STRATEGY_ELEMENT)).containsExactly(INDICATOR);
        assertThat(Belonging.parts(AGREEMENT)).contains(AGREEMENT_THEME, INITIATIVE, FUNDING_SOURCE);
        assertThat(Belonging.parts(BODY)).contains(MEETING, DECISION_GATE);
        assertThat(Belonging.parts(DECISION_GATE)).contains(DECISION);
    }

    @Test
    void aPartIsNoneOfWhatItIsOnlyComparedWith() {
        assertThat(Belonging.field(INITIATIVE, INITIATIVE)).map(Field::name).contains("parent");
        assertThat(Belonging.field(DECISION, DECISION)).isEmpty();
    }

    @Test
    void aGateOnAMeetingIsTreatedByTheMeetingsBody() {
        Meeting meeting = Samples.meeting("MTG-9", "BODY-1", "2027-02-01");
        Value.Struct first = begin(DECISION_GATE, meeting);
        assertThat(first.get("meeting")).isEqualTo(new Value.Text("MTG-9"));
        assertThat(first.get("body")).isEqualTo(new Value.Text("BODY-1"));
    }

    @Test
    void aReportingPeriodBeginsWithTheQuarterOfToday() {
        Value.Struct first = FirstValues.of(
                EntityKind.REPORTING_PERIOD, Optional.empty(), Roadmap.EMPTY, ENTERED, LocalDate.of(2026, 11, 21));
        assertThat(first.get("from")).isEqualTo(new Value.Text("2026-10-01"));
        assertThat(first.get("to")).isEqualTo(new Value.Text("2026-12-31"));
    }

    private static final Provenance ENTERED = new Provenance.Entered("arbejdsgruppen");

    private static Value.Struct begin(EntityKind kind, Entity whole) {
        return FirstValues.of(kind, Optional.of(whole), Roadmap.EMPTY, ENTERED, LocalDate.of(2026, 11, 21));
    }
}
