package dk.koereplan.domain.edit;

import static dk.koereplan.domain.Samples.record;
import static dk.koereplan.domain.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Draft;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.party.Organisation;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComposerTest {
    private final Initiative initiative = record(Initiative.class, "I-1", "title", "First", "note", "old");
    private final Draft plan = Draft.with(initiative);

    @Test
    void writesOneChangeForANewRecord() {
        Txn made = plan.put(record(Milestone.class, "M-1", "initiative", "I-1"));
        assertThat(made.body().changes()).singleElement().satisfies(change -> {
            assertThat(change.key()).isEqualTo(new FieldKey("milestone", "M-1", FieldKey.CREATED));
            assertThat(change.replaces()).isEmpty();
        });
    }

    @Test
    void writesOnlyTheGroupsThatDiffer() {
        Txn edited = plan.put(with(initiative, "note", "new", "progress", 40));
        assertThat(edited.body().changes())
                .extracting(c -> c.key().group())
                .containsExactlyInAnyOrder("note", "progress");
    }

    @Test
    void writesNothingWhenNothingDiffers() {
        assertThat(Composer.compose(plan.roadmap(), Edit.put(initiative)).isEmpty())
                .isTrue();
    }

    @Test
    void theFirstChangeOfAGroupReplacesTheCreationAndTheNextReplacesTheFirst() {
        Txn creation = plan.log().getFirst();
        Txn first = plan.put(with(initiative, "note", "new"));
        Txn second = plan.put(with(initiative, "note", "newer"));
        assertThat(only(first).replaces()).containsExactly(creation.changeId(0));
        assertThat(only(second).replaces()).containsExactly(first.changeId(0));
    }

    @Test
    void aGroupIsWrittenWhole() {
        plan.put(record(FundingSource.class, "F-1", "amount", 12, "unit", "mio. kr.", "priceLevel", "PL2026"));
        Txn edited = plan.put(with(plan.find(FundingSource.class, "F-1"), "amount", 13));
        assertThat(only(edited).value().fields()).containsKeys("amount", "unit", "priceLevel", "state", "kind");
    }

    @Test
    void aDeletionNamesEverythingThatItsAuthorSaw() {
        plan.put(with(initiative, "note", "new"));
        List<?> seen = plan.roadmap().held("I-1").orElseThrow().heads().ids();
        assertThat(only(plan.remove("I-1")).replaces()).isEqualTo(seen);
    }

    @Test
    void aDeletionTakesThePartsAlongAndClearsOtherReferences() {
        plan.put(record(Milestone.class, "M-1", "initiative", "I-1"));
        plan.put(record(Initiative.class, "I-2", "parent", "I-1"));
        plan.put(record(Dependency.class, "D-1", "from", "I-2", "to", List.of("I-1")));
        plan.put(
                record(Dependency.class, "D-2", "from", "I-2", "to", List.of("I-1", "M-2")),
                record(Milestone.class, "M-2"));
        plan.remove("I-1");
        assertThat(plan.roadmap().find("M-1")).isEmpty();
        assertThat(plan.roadmap().find("D-1")).isEmpty();
        assertThat(plan.find(Initiative.class, "I-2").parent()).isNull();
        assertThat(plan.find(Dependency.class, "D-2").to()).singleElement().hasToString("M-2");
        assertThat(Rules.audit(plan.roadmap())).isEmpty();
    }

    @Test
    void whoeverIsNamedAsAnOwnerIsNotDeleted() {
        plan.put(record(Region.class, "a"), record(Region.class, "b"), record(Organisation.class, "c"));
        plan.put(with(
                initiative,
                "ownerPeriods",
                List.of(
                        Map.of("owner", "a", "to", "2026-01-31"),
                        Map.of("owner", "b", "from", "2026-02-01", "to", "2026-02-28"),
                        Map.of("owner", "c", "from", "2026-03-01"))));
        assertThat(plan.keys(Edit.of(new Edit.Step.Remove("b")))).containsExactly("delete.used");
        plan.put(with(initiative, "ownerPeriods", List.of(Map.of("owner", "c"))));
        plan.remove("b");
        assertThat(plan.roadmap().find("b")).isEmpty();
    }

    @Test
    void leavesAloneWhatTheAuthorDidNotMean() {
        plan.put(with(initiative, "note", "by another"));
        plan.apply(Edit.change(initiative, with(initiative, "title", "Mine")));
        assertThat(plan.find(Initiative.class, "I-1").title()).isEqualTo("Mine");
        assertThat(plan.find(Initiative.class, "I-1").note()).isEqualTo("by another");
    }

    @Test
    void puttingADeletedRecordBringsItBack() {
        plan.remove("I-1");
        plan.put(with(initiative, "note", "back"));
        assertThat(plan.find(Initiative.class, "I-1").note()).isEqualTo("back");
        assertThat(plan.roadmap().conflicts()).isEmpty();
    }

    @Test
    void deletingTwiceIsDeletingOnce() {
        plan.remove("I-1");
        assertThat(Composer.compose(plan.roadmap(), Edit.of(new Edit.Step.Remove("I-1")))
                        .isEmpty())
                .isTrue();
    }

    private static Change only(Txn txn) {
        assertThat(txn.body().changes()).hasSize(1);
        return txn.body().changes().getFirst();
    }
}
