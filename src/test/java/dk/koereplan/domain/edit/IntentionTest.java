package dk.koereplan.domain.edit;

import static dk.koereplan.domain.Samples.initiative;
import static dk.koereplan.domain.Samples.milestone;
import static dk.koereplan.domain.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Draft;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.strategy.Plan;
import dk.koereplan.domain.strategy.Track;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The name of an edit follows from what it changes.
class IntentionTest {
    private static final Initiative I = initiative("I", "start", "2027-03-01", "end", "2027-06-30");
    private static final Milestone M = milestone("M", "initiative", "I", "forecast", "2027-04-01");
    private static final DecisionGate G = Samples.record(DecisionGate.class, "G", "date", "2027-02-01", "body", "B");
    private static final Track T = Samples.record(Track.class, "T");
    private static final Plan P = Samples.record(Plan.class, "P");

    private static String named(Edit edit) {
        Draft plan = new Draft();
        plan.force(Composer.compose(plan.roadmap(), Edit.put(I, M, G, T, P)));
        return Composer.compose(plan.roadmap(), edit).intention();
    }

    private static String edited(Entity record, Object... namesAndValues) {
        return named(Edit.put(with(record, namesAndValues)));
    }

    @Test
    void whatAnInitiativeGoesThroughHasAName() {
        assertThat(edited(I, "end", "2027-09-30")).isEqualTo("initiative.reschedule");
        assertThat(edited(I, "baselineEnd", "2027-09-30")).isEqualTo("initiative.reschedule");
        assertThat(edited(I, "state", "IN_PROGRESS")).isEqualTo("initiative.move");
        assertThat(edited(I, "stateReason", "Derfor")).isEqualTo("initiative.edit");
        assertThat(edited(I, "ownerPeriods", List.of(Samples.owner("regionerne", null, null))))
                .isEqualTo("owner.change");
        assertThat(edited(I, "goal", "Et mål", "end", "2027-09-30")).isEqualTo("initiative.edit");
        assertThat(edited(I, "validity", "2027")).isEqualTo("initiative.edit");
    }

    @Test
    void whatAMilestoneGoesThroughHasAName() {
        assertThat(edited(M, "forecast", "2027-05-01")).isEqualTo("milestone.reschedule");
        assertThat(edited(M, "state", "REACHED", "actual", "2027-04-02")).isEqualTo("milestone.reach");
        assertThat(edited(M, "state", "DROPPED", "stateReason", "Derfor")).isEqualTo("milestone.drop");
        assertThat(edited(M, "title", "Ny")).isEqualTo("milestone.edit");
    }

    @Test
    void whatAGateGoesThroughHasAName() {
        assertThat(edited(G, "date", "2027-05-01")).isEqualTo("gate.edit");
        assertThat(edited(G, "state", "POSTPONED", "previousDates", List.of("2027-02-01")))
                .isEqualTo("gate.postpone");
        assertThat(edited(G, "state", "HELD", "outcome", List.of("DISCUSSED"))).isEqualTo("gate.decide");
    }

    @Test
    void aMoveOfSeveralIsOneUnlessItIsAnInitiativeWithItsMilestones() {
        Initiative later = with(I, "start", "2027-04-01", "end", "2027-07-31");
        Milestone along = with(M, "forecast", "2027-05-01");
        assertThat(named(Edit.put(later, along))).isEqualTo("initiative.reschedule");
        assertThat(named(Edit.put(later, with(G, "date", "2027-03-01")))).isEqualTo("many.reschedule");
        assertThat(named(Edit.put(along, with(G, "date", "2027-03-01")))).isEqualTo("many.reschedule");
    }

    @Test
    void whatIsMadeNamesAnEditAndWhatGoesNamesItFirst() {
        assertThat(named(Edit.put(initiative("NEW"), with(M, "title", "Ny")))).isEqualTo("initiative.create");
        assertThat(named(Edit.of(new Edit.Step.Remove("I")))).isEqualTo("initiative.delete");
        assertThat(named(Edit.of(new Edit.Step.Remove("M")))).isEqualTo("milestone.delete");
        assertThat(named(Edit.put(Samples.record(Track.class, "T-2")))).isEqualTo("record.create");
        assertThat(edited(T, "title", "Spor")).isEqualTo("record.edit");
        assertThat(edited(P, "title", "Plan")).isEqualTo("plan.edit");
    }

    @Test
    void aPlanThatIsMadeIsCalledThatWhateverElseComesWithIt() {
        ChangeNames all = new ChangeNames(new Draft());
        assertThat(all.of(Edit.put(T, I, P))).isEqualTo("plan.create");
    }

    @Test
    void whatComesBackIsMadeAgain() {
        Draft plan = Draft.with(T);
        plan.remove("T");
        assertThat(new ChangeNames(plan).of(Edit.put(T))).isEqualTo("record.create");
    }

    @Test
    void aDecisionAboutAConflictIsThatWhateverItWrites() {
        Edit.Step settle = new Edit.Step.Settle("T", "title", Value.Struct.EMPTY);
        assertThat(named(new Edit(TxnKind.RESOLVE, List.of(settle), ""))).isEqualTo("conflict.resolve");
        assertThat(named(new Edit(TxnKind.IMPORT, List.of(new Edit.Step.Put(initiative("N"))), "")))
                .isEqualTo("import");
    }

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void everyKindHasANameForEachAct(EntityKind kind) {
        Entity record = Samples.record(kind.type(), "X");
        Draft plan = new Draft();
        plan.force(Composer.compose(plan.roadmap(), Edit.put(record)));
        List<String> keys =
                Arrays.stream(Intention.values()).map(Intention::key).toList();
        assertThat(keys).contains(new ChangeNames(plan).of(Edit.of(new Edit.Step.Remove("X"))));
        assertThat(Intention.inLog(new ChangeNames(new Draft()).of(Edit.put(record))))
                .isPresent();
    }

    /// What edits of a plan would be called.
    private record ChangeNames(Draft plan) {
        String of(Edit edit) {
            return Composer.compose(plan.roadmap(), edit).intention();
        }
    }
}
