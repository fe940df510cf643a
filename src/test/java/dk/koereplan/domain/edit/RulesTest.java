package dk.koereplan.domain.edit;

import static dk.koereplan.domain.Samples.record;
import static dk.koereplan.domain.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Draft;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.RandomRecords;
import dk.koereplan.domain.RandomTimes;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.GateOutcome;
import dk.koereplan.domain.governance.GatePurpose;
import dk.koereplan.domain.governance.GateState;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Invariants 6, 7 and 9 over random edits.
class RulesTest {
    @Test
    void dependenciesNeverGoRoundWhateverIsTried() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Draft plan = new Draft();
            for (int i = 0; i < 7; i++) {
                plan.put(record(Initiative.class, "I-" + i));
            }
            Map<String, Set<String>> links = new HashMap<>();
            for (int i = 0; i < 40; i++) {
                String from = "I-" + random.nextInt(7);
                String to = "I-" + random.nextInt(7);
                Dependency link = record(Dependency.class, "D-" + from + "-" + to, "from", from, "to", List.of(to));
                boolean circle = reaches(links, to, from);
                assertThat(plan.keys(link).contains("dependency.cycle"))
                        .as("seed %d: %s to %s", seed, from, to)
                        .isEqualTo(circle);
                if (!circle && plan.roadmap().find(Dependency.class, link.id()).isEmpty()) {
                    plan.put(link);
                    links.computeIfAbsent(from, k -> new HashSet<>()).add(to);
                }
            }
            assertThat(plan.roadmap().structure().inactive()).isEmpty();
        }
    }

    @Test
    void onlyAMandateOfThatDayApproves() {
        int approved = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Body body = record(Body.class, "B-1", "mandates", List.of(mandate(random), mandate(random)));
            String outcome = random.nextInt(4) == 0 ? "DISCUSSED" : "APPROVED";
            DecisionGate gate = record(DecisionGate.class, "G-1", "body", "B-1", "state", "HELD");
            gate = with(gate, "outcome", List.of(outcome), "purpose", purpose(random));
            gate = with(gate, "date", WhenNotation.write(new RandomTimes(random).when()));
            List<String> keys = Draft.with(body).keys(gate).stream()
                    .filter(key -> key.startsWith("gate."))
                    .toList();
            assertThat(keys.isEmpty())
                    .as("seed %d: %s %s", seed, gate, body)
                    .isEqualTo(!gate.approves() || mayApprove(body, gate));
            approved += gate.approves() && keys.isEmpty() ? 1 : 0;
        }
        assertThat(approved).isGreaterThan(100);
    }

    @Test
    void aMandateThatNobodyRecordedRefusesNoApproval() {
        DecisionGate gate = record(DecisionGate.class, "G-1", "body", "B-1", "state", "HELD", "purpose", "APPROVE");
        DecisionGate approved = with(gate, "outcome", List.of("APPROVED"), "date", "2026-05-01");
        assertThat(Draft.with(record(Body.class, "B-1")).keys(approved)).isEmpty();
        Body other = record(Body.class, "B-1", "mandates", List.of(Map.of("purpose", "DISCUSS")));
        assertThat(Draft.with(other).keys(approved)).containsExactly("gate.mandate");
    }

    @Test
    void aMandateAboutOneSubjectApprovesNoOther() {
        Body body = record(Body.class, "B-1", "mandates", List.of(Map.of("purpose", "APPROVE", "subject", "I-1")));
        DecisionGate gate = record(DecisionGate.class, "G-1", "body", "B-1", "state", "HELD", "purpose", "APPROVE");
        DecisionGate approved = with(gate, "outcome", List.of("APPROVED"), "date", "2026-05-01");
        Draft plan = Draft.with(record(Initiative.class, "I-1"), record(Initiative.class, "I-2"), body);
        assertThat(plan.keys(with(approved, "subject", "I-1"))).isEmpty();
        assertThat(plan.keys(with(approved, "subject", "I-2"))).containsExactly("gate.mandate");
    }

    @Test
    void theDayOfAGateIsItsMeetings() {
        Body body = record(
                Body.class,
                "B-1",
                "mandates",
                List.of(Map.of("purpose", "APPROVE", "from", "2026-01-01", "to", "2026-12-31")));
        DecisionGate gate = record(DecisionGate.class, "G-1", "body", "B-1", "state", "HELD", "purpose", "APPROVE");
        DecisionGate approved = with(gate, "outcome", List.of("APPROVED"), "meeting", "M-1");
        DecisionGate elsewhere = with(approved, "date", "2029-01-01");
        Draft inTime = Draft.with(body, record(Meeting.class, "M-1", "body", "B-1", "at", "2026-05-01"));
        assertThat(inTime.keys(approved)).isEmpty();
        assertThat(inTime.keys(elsewhere)).isEmpty();
        Draft later = Draft.with(body, record(Meeting.class, "M-1", "body", "B-1", "at", "2027-05-01"));
        assertThat(later.keys(with(approved, "date", "2026-05-01"))).containsExactly("gate.mandate");
    }

    private static String purpose(Random random) {
        return random.nextInt(3) == 0 ? "DISCUSS" : "APPROVE";
    }

    private static Map<String, String> mandate(Random random) {
        Map<String, String> mandate = new HashMap<>(Map.of("purpose", purpose(random)));
        if (random.nextBoolean()) {
            mandate.put("from", "202%d-03-01".formatted(5 + random.nextInt(3)));
        }
        if (random.nextBoolean()) {
            mandate.put("to", "202%d-09-30".formatted(6 + random.nextInt(3)));
        }
        return mandate;
    }

    private static boolean mayApprove(Body body, DecisionGate gate) {
        Optional<LocalDate> day = gate.date().interval().last();
        return gate.purpose() == GatePurpose.APPROVE
                && day.isPresent()
                && body.mandates().stream()
                        .filter(m -> m.purpose() == GatePurpose.APPROVE)
                        .anyMatch(m -> (m.from() == null || !m.from().isAfter(day.get()))
                                && (m.to() == null || !m.to().isBefore(day.get())));
    }

    @Test
    void aPublishedReportNeverChanges() {
        StatusReport published = record(
                StatusReport.class,
                "S-1",
                "initiative",
                "I-1",
                "period",
                "P-1",
                "light",
                "GREEN",
                "state",
                "PUBLISHED");
        Draft plan = Draft.with(
                record(Initiative.class, "I-1"),
                record(Initiative.class, "I-2"),
                record(ReportingPeriod.class, "P-1"),
                published);
        for (int seed = 0; seed < 300; seed++) {
            Entity edited = new RandomRecords(new Random(seed), (type, r) -> Optional.of("I-2"))
                    .edited(published)
                    .orElse(published);
            if (!edited.equals(published)) {
                assertThat(plan.keys(edited)).as("seed %d", seed).contains("report.published");
            }
        }
    }

    @Test
    void publishingCannotBeUndoneEither() {
        Draft plan = Draft.with(record(Initiative.class, "I-1"), record(ReportingPeriod.class, "P-1"));
        StatusReport approved =
                record(StatusReport.class, "S-1", "initiative", "I-1", "period", "P-1", "state", "MANAGEMENT_APPROVED");
        plan.put(approved);
        Txn publication = plan.put(with(approved, "state", "PUBLISHED"));
        assertThat(plan.refusals(plan.inverse(publication, TxnKind.UNDO)))
                .extracting(Draft::key)
                .contains("report.published");
    }

    @Test
    void aPublishedReportGoesOnlyTogetherWithItsInitiative() {
        Draft plan = Draft.with(
                record(Initiative.class, "I-1"),
                record(ReportingPeriod.class, "P-1"),
                record(StatusReport.class, "S-1", "initiative", "I-1", "period", "P-1", "state", "PUBLISHED"));
        assertThat(plan.keys(Edit.of(new Edit.Step.Remove("S-1")))).containsExactly("report.published");
        plan.remove("I-1");
        assertThat(plan.roadmap().find("S-1")).isEmpty();
    }

    @Test
    void aTroubleThatAMergeMadeDoesNotBlockOtherEdits() {
        Initiative one = record(Initiative.class, "I-1", "title", "First");
        Initiative two = record(Initiative.class, "I-2", "title", "Second");
        Milestone milestone = record(Milestone.class, "M-1", "initiative", "I-2");
        Draft plan = Draft.with(one, two, milestone);
        ChangeSet oneUnderTwo = Composer.compose(plan.roadmap(), Edit.put(with(one, "parent", "I-2")));
        ChangeSet twoUnderOne = Composer.compose(plan.roadmap(), Edit.put(with(two, "parent", "I-1")));
        plan.force(oneUnderTwo);
        plan.force(twoUnderOne);
        assertThat(plan.refusals(with(plan.find(Initiative.class, "I-1"), "title", "Third")))
                .isEmpty();
        plan.put(with(plan.find(Initiative.class, "I-1"), "parent", null));
        assertThat(Rules.audit(plan.roadmap())).isEmpty();
    }

    @Test
    void whatADocumentReportsMayBeginInAnyState() {
        Map<String, String> document = Map.of("document", "agreement", "lines", "12-14");
        Initiative reported = record(Initiative.class, "I-1", "state", "IN_OPERATION", "source", document);
        Initiative entered = with(reported, "state", "AGREED", "source", Map.of("enteredBy", "secretariat"));
        assertThat(new Draft().refusals(reported)).isEmpty();
        assertThat(new Draft().keys(entered)).containsExactly("guard.agreed");
    }

    @Test
    void anApprovedDateChangesWithAReason() {
        Milestone approved = record(Milestone.class, "M-1", "baseline", "2026-10-01");
        Edit edit = Edit.put(with(approved, "baseline", "2026-11-01"));
        assertThat(Draft.with(approved).keys(edit)).containsExactly("reason.baseline");
        assertThat(Draft.with(approved).keys(edit.because("decided in the group")))
                .isEmpty();
    }

    @Test
    void whatWasNeverApprovedMayBeTypedAnewWithoutAReason() {
        Initiative proposed =
                record(Initiative.class, "I-9", "state", InitiativeState.PROPOSED, "baselineEnd", "2026-10-01");
        Milestone part = record(Milestone.class, "M-9", "initiative", Id.of("I-9"), "baseline", "2026-10-01");
        Draft plan = Draft.with(proposed, part);
        assertThat(plan.keys(Edit.put(with(proposed, "baselineEnd", "2026-11-01"))))
                .isEmpty();
        assertThat(plan.keys(Edit.put(with(part, "baseline", "2026-11-01")))).isEmpty();
    }

    @Test
    void whatAGateHasApprovedIsApproved() {
        Initiative proposed =
                record(Initiative.class, "I-9", "state", InitiativeState.PROPOSED, "baselineEnd", "2026-10-01");
        DecisionGate gate = record(
                DecisionGate.class,
                "G-9",
                "body",
                "B-1",
                "date",
                "2026-05-01",
                "subject",
                Id.of("I-9"),
                "purpose",
                GatePurpose.APPROVE,
                "state",
                GateState.HELD,
                "outcome",
                List.of(GateOutcome.APPROVED));
        assertThat(Draft.with(proposed, record(Body.class, "B-1"), gate)
                        .keys(Edit.put(with(proposed, "baselineEnd", "2026-11-01"))))
                .containsExactly("reason.baseline");
    }

    /// The time that was unknown was approved by nobody.
    @Test
    void theEndThatWasUnknownIsGivenWithoutAReason() {
        Initiative agreed =
                record(Initiative.class, "I-9", "state", InitiativeState.AGREED, "baselineStart", "2026-10-01");
        assertThat(Draft.with(agreed).keys(Edit.put(with(agreed, "baselineEnd", "2026-11-01"))))
                .isEmpty();
        assertThat(Draft.with(agreed).keys(Edit.put(with(agreed, "baselineStart", "2026-11-01"))))
                .containsExactly("reason.baseline");
    }

    private static boolean reaches(Map<String, Set<String>> links, String start, String goal) {
        List<String> open = new ArrayList<>(List.of(start));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String at = open.removeLast();
            if (at.equals(goal)) {
                return true;
            }
            if (seen.add(at)) {
                open.addAll(links.getOrDefault(at, Set.of()));
            }
        }
        return false;
    }
}
