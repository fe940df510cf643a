package dk.koereplan.domain.edit;

import static dk.koereplan.domain.Samples.record;
import static dk.koereplan.domain.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Draft;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import java.util.List;
import org.junit.jupiter.api.Test;

class InverseTest {
    private final Initiative initiative = record(Initiative.class, "I-1", "title", "First", "note", "old");
    private final Draft plan = Draft.with(initiative);

    @Test
    void takesACreationBackAndBringsItAgain() {
        Txn made = plan.put(record(Milestone.class, "M-1", "initiative", "I-1"));
        Txn undone = plan.undo(made);
        assertThat(plan.roadmap().find("M-1")).isEmpty();
        plan.redo(undone);
        assertThat(plan.find(Milestone.class, "M-1").initiative()).hasToString("I-1");
    }

    @Test
    void takesADeletionBackWithPartsAndReferences() {
        plan.put(record(Milestone.class, "M-1", "initiative", "I-1"));
        plan.put(record(Initiative.class, "I-2", "parent", "I-1"));
        Roadmap before = plan.roadmap();
        Txn undone = plan.undo(plan.remove("I-1"));
        assertThat(records(plan.roadmap())).isEqualTo(records(before));
        plan.redo(undone);
        assertThat(plan.roadmap().find("M-1")).isEmpty();
        assertThat(plan.find(Initiative.class, "I-2").parent()).isNull();
    }

    @Test
    void givesAGroupTheValueItHadBefore() {
        plan.put(with(initiative, "note", "new"));
        Txn last = plan.put(with(plan.find(Initiative.class, "I-1"), "note", "newest"));
        Txn undone = plan.undo(last);
        assertThat(plan.find(Initiative.class, "I-1").note()).isEqualTo("new");
        plan.redo(undone);
        assertThat(plan.find(Initiative.class, "I-1").note()).isEqualTo("newest");
    }

    @Test
    void makesUnknownAgainWhatWasUnknown() {
        plan.undo(plan.put(with(initiative, "goal", "better")));
        assertThat(plan.find(Initiative.class, "I-1").goal()).isNull();
    }

    @Test
    void onlyAddsToTheLog() {
        List<Txn> before = plan.log();
        plan.redo(plan.undo(plan.put(with(initiative, "note", "new"))));
        assertThat(plan.log()).hasSize(before.size() + 3).startsWith(before.toArray(new Txn[0]));
    }

    @Test
    void leavesStandingWhatAnotherWroteAtTheSameTime() {
        Txn theirs = concurrently(with(initiative, "note", "theirs"));
        Txn mine = plan.put(with(initiative, "note", "mine"));
        plan.receive(theirs);
        plan.undo(mine);
        assertThat(plan.find(Initiative.class, "I-1").note()).isEqualTo("theirs");
        assertThat(plan.roadmap().conflicts()).isEmpty();
    }

    @Test
    void opensTheQuestionAgainWhenADecisionIsTakenBack() {
        Txn theirs = concurrently(with(initiative, "note", "theirs"));
        plan.put(with(initiative, "note", "mine"));
        plan.receive(theirs);
        Txn decision = plan.apply(Edit.of(new Edit.Step.Settle(
                "I-1", "note", theirs.body().changes().getFirst().value())));
        assertThat(plan.roadmap().conflicts()).isEmpty();
        plan.undo(decision);
        assertThat(plan.roadmap().held("I-1").orElseThrow().heads().of("note"))
                .extracting(Head::change)
                .extracting(c -> c.value().canonical())
                .containsExactlyInAnyOrder("{\"note\":\"mine\"}", "{\"note\":\"theirs\"}");
    }

    @Test
    void keepsARecordThatAnotherHasEditedAndAsks() {
        Txn made = plan.put(record(Initiative.class, "I-2"));
        Txn theirs = concurrently(with(plan.find(Initiative.class, "I-2"), "note", "theirs"));
        plan.receive(theirs);
        plan.undo(made);
        assertThat(plan.find(Initiative.class, "I-2").note()).isEqualTo("theirs");
        assertThat(plan.roadmap().held("I-2").orElseThrow().conflicts()).containsExactly(FieldKey.DELETED);
    }

    @Test
    void doesNotBringADeletedRecordHalfBack() {
        Txn edit = plan.put(with(initiative, "note", "new"));
        plan.remove("I-1");
        assertThat(plan.inverse(edit, TxnKind.TAKE_BACK).isEmpty()).isTrue();
    }

    @Test
    void namesTheLaterChangesThatBuildOnAnOlderOne() {
        Txn creation = plan.log().getFirst();
        assertThat(Inverse.laterChanges(creation, plan::txn, plan.roadmap())).isEmpty();
        Txn edit = plan.put(with(initiative, "note", "new"));
        assertThat(Inverse.laterChanges(creation, plan::txn, plan.roadmap()))
                .extracting(Draft::key)
                .containsExactly("takeBack.later");
        assertThat(Inverse.laterChanges(edit, plan::txn, plan.roadmap())).isEmpty();
        plan.put(with(plan.find(Initiative.class, "I-1"), "note", "newest"));
        assertThat(Inverse.laterChanges(edit, plan::txn, plan.roadmap())).hasSize(1);
    }

    @Test
    void aDeletionBuildsOnTheEditsBeforeIt() {
        Txn edit = plan.put(with(initiative, "note", "new"));
        Txn deletion = plan.remove("I-1");
        assertThat(Inverse.laterChanges(edit, plan::txn, plan.roadmap())).hasSize(1);
        assertThat(Inverse.laterChanges(deletion, plan::txn, plan.roadmap())).isEmpty();
    }

    /// What another member writes who has seen everything so far.
    private Txn concurrently(Initiative record) {
        Draft other = new Draft("other");
        plan.log().forEach(other::receive);
        return other.put(record);
    }

    private static List<?> records(Roadmap roadmap) {
        return roadmap.held().map(h -> h.entity()).toList();
    }
}
