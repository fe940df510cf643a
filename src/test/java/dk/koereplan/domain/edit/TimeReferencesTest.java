package dk.koereplan.domain.edit;

import static dk.koereplan.domain.Samples.meeting;
import static dk.koereplan.domain.Samples.record;
import static dk.koereplan.domain.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.koereplan.domain.Draft;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.roadmap.Structure.Inactive;
import dk.koereplan.domain.strategy.Track;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.PlanEvent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A time that hangs on another record is a reference like all others, whatever field it stands in.
class TimeReferencesTest {
    private static final Milestone M1 = record(Milestone.class, "M-1", "title", "Udbud afsluttet");
    private static final Body BODY = record(Body.class, "B-1");

    /// Every field of every kind that holds a time, or times.
    static Stream<Arguments> timeFields() {
        return Arrays.stream(EntityKind.values())
                .flatMap(kind -> kind.schema().fields().stream()
                        .filter(f -> f.type().getTypeName().contains("time.When"))
                        .map(f -> argumentSet(kind + " " + f.name(), kind, f)));
    }

    @Test
    void theFieldsAreFoundInTheSchema() {
        assertThat(timeFields()).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @MethodSource("timeFields")
    void whatIsNotInThePlanIsRefusedAndNamed(EntityKind kind, Field field) {
        assertThat(refusals(kind, field, "FINDESIKKE"))
                .extracting(Refusal::key, Refusal::field, Refusal::arguments)
                .contains(tuple(RefusalKey.REFERENCE_MISSING, field.name(), List.of(new Id<>("FINDESIKKE"))));
    }

    @ParameterizedTest
    @MethodSource("timeFields")
    void whatHasNoTimeOfItsOwnIsRefused(EntityKind kind, Field field) {
        assertThat(refusals(kind, field, "T-1")).extracting(Draft::key).contains("time.event");
    }

    @ParameterizedTest
    @MethodSource("timeFields")
    void nothingHangsOnItself(EntityKind kind, Field field) {
        assertThat(refusals(kind, field, "X-1")).extracting(Draft::key).contains("time.itself");
    }

    @ParameterizedTest
    @MethodSource("timeFields")
    void whatIsThereAndHasATimeIsTaken(EntityKind kind, Field field) {
        assertThat(refusals(kind, field, "M-1")).extracting(Draft::key).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("timeFields")
    void whatGoesIsRememberedInWords(EntityKind kind, Field field) {
        Draft plan = Draft.with(M1, record(Track.class, "T-1"));
        plan.force(Composer.compose(plan.roadmap(), Edit.put(hanging(kind, field, "M-1"))));
        plan.force(Composer.compose(plan.roadmap(), Edit.of(new Edit.Step.Remove("M-1"))));
        Object held = field.raw(plan.find(kind.type(), "X-1"));
        assertThat(held instanceof List<?> list ? list.getFirst() : held)
                .isEqualTo(WhenNotation.read("after:Udbud afsluttet"));
    }

    private static List<Refusal> refusals(EntityKind kind, Field field, String event) {
        return Draft.with(M1, record(Track.class, "T-1")).refusals(hanging(kind, field, event)).stream()
                .filter(refusal -> field.name().equals(refusal.field()))
                .toList();
    }

    private static Entity hanging(EntityKind kind, Field field, String event) {
        String time = "after:@" + event;
        Entity plain = kind == EntityKind.MILESTONE && field.name().equals("actual")
                ? record(Milestone.class, "X-1", "state", "REACHED", "actual", "2026")
                : record(kind.type(), "X-1");
        return with(plain, field.name(), field.isList() ? List.of(time) : time);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("circles")
    void aCircleThroughAnyKindsIsRefusedAndNamesThem(List<Object> way, Draft plan, Entity last) {
        assertThat(plan.refusals(last)).singleElement().satisfies(refusal -> {
            assertThat(Draft.key(refusal)).isEqualTo("time.cycle");
            assertThat(refusal.arguments())
                    .singleElement()
                    .satisfies(ids -> assertThat((List<?>) ids)
                            .extracting(Object::toString)
                            .containsExactlyElementsOf(
                                    way.stream().map(Object::toString).toList()));
        });
    }

    static Stream<Arguments> circles() {
        Initiative i1 = record(Initiative.class, "I-1");
        DecisionGate gate = record(DecisionGate.class, "G-1", "body", "B-1");
        HearingRound hearing = record(HearingRound.class, "H-1");
        return Stream.of(
                circle("M-1 M-2 M-1", after("M-1", "M-2"), M1, after("M-2", "M-1")),
                circle(
                        "M-2 M-3 M-1 M-2",
                        after("M-2", "M-3"),
                        record(Milestone.class, "M-2"),
                        after("M-1", "M-2"),
                        after("M-3", "M-1")),
                circle(
                        "X-1 G-1 X-1",
                        meeting("X-1", "B-1", "after:@G-1"),
                        BODY,
                        meeting("X-1", "B-1", "2026-01-01"),
                        with(gate, "meeting", "X-1")),
                circle("G-1 X-1 G-1", with(gate, "meeting", "X-1"), BODY, gate, meeting("X-1", "B-1", "after:@G-1")),
                circle("I-1 M-1 I-1", with(i1, "end", "before:@M-1"), i1, M1, after("M-1", "I-1")),
                circle("I-1 M-1 I-1", with(i1, "start", "after:@M-1"), i1, M1, after("M-1", "I-1")),
                circle(
                        "H-1 E-1 H-1",
                        with(hearing, "deadline", "before:opstart"),
                        hearing,
                        record(PlanEvent.class, "E-1", "title", "Opstart", "when", "after:@H-1")));
    }

    private static Arguments circle(String way, Entity last, Entity... before) {
        Draft plan = new Draft();
        plan.put(before);
        return arguments(List.of(way.split(" ")), plan, last);
    }

    private static Milestone after(String id, String event) {
        return record(Milestone.class, id, "forecast", "after:@" + event);
    }

    @Test
    void anInitiativeMayStartBeforeAMilestoneThatComesBeforeItsEnd() {
        Draft plan = Draft.with(record(Initiative.class, "I-1", "end", "2027"));
        plan.put(record(Milestone.class, "M-1", "forecast", "before:@I-1"));
        assertThat(plan.keys(with(plan.find(Initiative.class, "I-1"), "start", "before:@M-1")))
                .isEmpty();
    }

    @Test
    void whatWasApprovedMayHaveHungTheOtherWayRound() {
        Draft plan = Draft.with(M1, record(Milestone.class, "M-2", "baseline", "after:@M-1"));
        assertThat(plan.keys(with(M1, "forecast", "after:@M-2"))).isEmpty();
    }

    @Test
    void aCreationThatATimeHangsOnIsNotTakenBack() {
        Draft plan = new Draft();
        Txn creation = plan.put(M1);
        plan.put(record(Milestone.class, "M-2", "title", "Kontrakt", "forecast", "after:@M-1"));
        assertThat(plan.refusals(plan.inverse(creation, TxnKind.UNDO)))
                .singleElement()
                .satisfies(r -> {
                    assertThat(Draft.key(r)).isEqualTo("reference.orphan");
                    assertThat(r.arguments()).containsExactly(new Id<>("M-2"));
                });
    }

    @Test
    void anUndoneDeletionHangsTheTimeOnTheRecordAgain() {
        Draft plan = Draft.with(M1, record(Milestone.class, "M-2", "forecast", "before:@M-1"));
        Txn deletion = plan.remove("M-1");
        plan.undo(deletion);
        assertThat(plan.find(Milestone.class, "M-2").forecast()).isEqualTo(WhenNotation.read("before:@M-1"));
    }

    @Test
    void wordsThatWouldBeReadAsADateAreNotInvented() {
        Draft plan = Draft.with(record(Milestone.class, "M-1", "title", "31-12-2026"));
        plan.put(record(Milestone.class, "M-2", "forecast", "after:@M-1"));
        plan.remove("M-1");
        assertThat(plan.find(Milestone.class, "M-2").forecast()).isEqualTo(When.UNKNOWN);
    }

    @Test
    void anApprovedTimeIsPutInWordsOnlyWithAReason() {
        Draft plan = Draft.with(M1, record(Milestone.class, "M-2", "baseline", "after:@M-1"));
        assertThat(plan.keys(Edit.of(new Edit.Step.Remove("M-1")))).containsExactly("reason.baseline");
    }

    @Test
    void anAuditFindsWhatAnOlderProgramLeft() {
        Draft plan = Draft.with(M1);
        plan.force(Composer.compose(
                plan.roadmap(),
                Edit.put(
                        record(Milestone.class, "M-2", "forecast", "after:@FINDESIKKE"),
                        record(Milestone.class, "M-3", "baseline", "after:@M-3"),
                        after("M-4", "M-5"),
                        after("M-5", "M-4"))));
        assertThat(Rules.audit(plan.roadmap()))
                .extracting(Refusal::entity, Draft::key)
                .containsExactly(tuple("M-2", "reference.missing"), tuple("M-3", "time.itself"));
        assertThat(plan.roadmap().structure().inactive())
                .extracting(Inactive::way)
                .containsExactly(List.of("M-5", "M-4", "M-5"));
    }

    @Test
    void whatAnOlderProgramLeftDoesNotStandInTheWayOfOtherEdits() {
        Draft plan = new Draft();
        Milestone old = record(Milestone.class, "M-2", "forecast", "after:@FINDESIKKE");
        plan.force(Composer.compose(plan.roadmap(), Edit.put(old)));
        assertThat(plan.keys(with(old, "title", "Nyt navn"))).isEmpty();
        assertThat(plan.keys(with(old, "forecast", "before:@FINDESIKKE"))).isEmpty();
    }

    /// A colleague deletes what this person lets a time hang on.
    @Test
    void aMergeThatLeavesATimeHangingOnNothingIsFound() {
        Draft plan = Draft.with(M1, after("M-2", "M-1"));
        FieldKey gone = new FieldKey(EntityKind.MILESTONE.singular(), "M-1", FieldKey.DELETED);
        plan.force(new ChangeSet(
                TxnKind.EDIT,
                "milestone.delete",
                "",
                List.of(new Change(
                        gone,
                        Composer.flag(true),
                        plan.roadmap().held("M-1").orElseThrow().heads().ids()))));
        assertThat(Rules.audit(plan.roadmap()))
                .extracting(Refusal::entity, Draft::key)
                .containsExactly(tuple("M-2", "reference.missing"));
    }
}
