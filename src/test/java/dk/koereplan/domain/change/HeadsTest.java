package dk.koereplan.domain.change;

import static dk.koereplan.domain.Samples.record;
import static dk.koereplan.domain.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Draft;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.work.Initiative;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeadsTest {
    private final Initiative initiative = record(Initiative.class, "I-1", "title", "First");
    private final Draft mine = new Draft("mine");
    private final Draft theirs = new Draft("theirs");

    @BeforeEach
    void bothHaveThePlan() {
        theirs.receive(mine.put(initiative));
    }

    @Test
    void anEditThatTheDeleterHadNotSeenKeepsTheRecord() {
        meet(mine.remove("I-1"), theirs.put(with(initiative, "note", "theirs")));
        assertThat(heads(mine)).isEqualTo(heads(theirs));
        assertThat(heads(mine).deleted()).isFalse();
        assertThat(heads(mine).deletedAndEdited()).isTrue();
        assertThat(heads(mine).conflicts()).containsExactly(FieldKey.DELETED);
        assertThat(mine.find(Initiative.class, "I-1").note()).isEqualTo("theirs");
    }

    @Test
    void whoDeletesAfterSeeingTheEditDeletes() {
        mine.receive(theirs.put(with(initiative, "note", "theirs")));
        mine.remove("I-1");
        assertThat(heads(mine).deleted()).isTrue();
    }

    @Test
    void twoDeletionsAreOneAndNoQuestion() {
        meet(mine.remove("I-1"), theirs.remove("I-1"));
        assertThat(heads(mine).deleted()).isTrue();
        assertThat(heads(mine).conflicts()).isEmpty();
    }

    @Test
    void bothKeepingAndDeletingSettleTheQuestion() {
        meet(mine.remove("I-1"), theirs.put(with(initiative, "note", "theirs")));
        settle(mine, false);
        assertThat(heads(mine).conflicts()).isEmpty();
        assertThat(mine.roadmap().find("I-1")).isPresent();
        settle(theirs, true);
        assertThat(heads(theirs).conflicts()).isEmpty();
        assertThat(theirs.roadmap().find("I-1")).isEmpty();
    }

    @Test
    void theSameValueTwiceIsNoQuestion() {
        meet(put(mine, "note", "same"), put(theirs, "note", "same"));
        assertThat(heads(mine).of("note")).hasSize(2);
        assertThat(heads(mine).conflicts()).isEmpty();
    }

    @Test
    void differentGroupsAreNoQuestion() {
        meet(put(mine, "note", "mine"), put(theirs, "goal", "theirs"));
        assertThat(heads(mine).conflicts()).isEmpty();
        assertThat(mine.find(Initiative.class, "I-1"))
                .isEqualTo(theirs.find(Initiative.class, "I-1"))
                .extracting(Initiative::note, Initiative::goal)
                .containsExactly("mine", "theirs");
    }

    @Test
    void theClockChoosesWhatIsShownFirstAndNothingElse() {
        mine.clock(9_000_000_000_000L);
        meet(put(mine, "note", "mine"), put(theirs, "note", "theirs"));
        assertThat(theirs.find(Initiative.class, "I-1").note()).isEqualTo("mine");
        assertThat(heads(theirs).of("note")).hasSize(2);
        put(theirs, "note", "decided");
        assertThat(theirs.find(Initiative.class, "I-1").note()).isEqualTo("decided");
    }

    private void meet(Txn ofMine, Txn ofTheirs) {
        mine.receive(ofTheirs);
        theirs.receive(ofMine);
    }

    private static Txn put(Draft plan, String field, String value) {
        Entity changed = with(plan.find(Initiative.class, "I-1"), field, value);
        return plan.put(changed);
    }

    private static void settle(Draft plan, boolean deleted) {
        plan.apply(Edit.of(new Edit.Step.Settle(
                "I-1", FieldKey.DELETED, (Value.Struct) Samples.value(Map.of("deleted", deleted)))));
    }

    private static Heads heads(Draft plan) {
        return plan.roadmap().held("I-1").orElseThrow().heads();
    }
}
