package dk.koereplan.merge;

import static dk.koereplan.domain.Samples.record;
import static dk.koereplan.domain.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.koereplan.domain.Draft;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LinkKind;
import dk.koereplan.domain.roadmap.Structure;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.merge.Quarantined.Reason;
import dk.koereplan.merge.StructuralConflict.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergedLogTest {
    private static final Initiative I1 = record(Initiative.class, "I-1", "title", "First");
    private static final Initiative I2 = record(Initiative.class, "I-2", "title", "Second");
    private static final Milestone M1 = record(Milestone.class, "M-1", "initiative", "I-1", "forecast", "2027-Q1");

    private final Draft mine = new Draft("mine");
    private final Draft theirs = new Draft("theirs");

    @Test
    void aWaitingTransactionNamesWhatNobodySent() {
        share(I1);
        Txn lost = theirs.put(with(I1, "note", "lost"));
        Txn next = theirs.put(with(I1, "note", "next"));
        Txn after = theirs.put(with(I1, "goal", "after"));
        MergedLog log = MergedLog.of(mine.log()).plus(List.of(after, next));
        assertThat(log.waiting())
                .extracting(w -> w.txn().seq(), Waiting::missing)
                .containsExactly(
                        tuple(2L, List.of(new MissingTransactions(new ActorId("theirs"), 1, 1))),
                        tuple(3L, List.of(new MissingTransactions(new ActorId("theirs"), 1, 1))));
        MergedLog whole = log.plus(List.of(lost));
        assertThat(whole.waiting()).isEmpty();
        assertThat(whole.roadmap().find(Initiative.class, "I-1").orElseThrow().goal())
                .isEqualTo("after");
    }

    @Test
    void aForkIsKeptAsideAndEverythingElseGoesOn() {
        share(I1, M1);
        Draft twin = new Draft("mine");
        mine.log().forEach(twin::receive);
        mine.put(with(I1, "note", "one"));
        Txn fork = twin.put(with(I1, "note", "other"));
        Txn forkNext = twin.put(with(I1, "goal", "other"));
        Txn sound = theirs.put(with(M1, "note", "sound"));
        MergedLog log = MergedLog.of(mine.log()).plus(List.of(fork, forkNext, sound));
        assertThat(log.quarantine())
                .containsExactly(new Quarantined(fork, Reason.FORK), new Quarantined(forkNext, Reason.BROKEN_CHAIN));
        assertThat(log.roadmap().find(Initiative.class, "I-1").orElseThrow().note())
                .isEqualTo("one");
        assertThat(log.roadmap().find(Milestone.class, "M-1").orElseThrow().note())
                .isEqualTo("sound");
        assertThat(log.plus(List.of(fork, forkNext)).quarantine()).hasSize(2);
    }

    @Test
    void aTransactionThatSawItselfIsKeptAside() {
        Txn txn = mine.put(I1);
        Txn impossible = new Txn(
                txn.actor(),
                2,
                txn.hash(),
                VersionVector.EMPTY.with(txn.actor(), 5),
                txn.hlc(),
                "member",
                "test",
                1,
                txn.body());
        assertThat(MergedLog.of(List.of(txn, impossible)).quarantine())
                .containsExactly(new Quarantined(impossible, Reason.IMPOSSIBLE));
    }

    @Test
    void aConflictSaysWhatWasWhoWroteWhatAndWhy() {
        share(I1, M1);
        mine.apply(Edit.put(with(M1, "forecast", "2027-Q2")).because("late data"));
        theirs.put(with(M1, "forecast", "2027-Q3"));
        theirs.put(with(theirs.find(Milestone.class, "M-1"), "forecast", "2027-Q4"));
        FieldConflict conflict = met().conflicts().getFirst();
        assertThat(conflict.kind()).isEqualTo(EntityKind.MILESTONE);
        assertThat(conflict.group()).isEqualTo("forecast");
        assertThat(conflict.isProtected()).isTrue();
        assertThat(conflict.bases())
                .extracting(v -> v.value().canonical())
                .containsExactly("{\"forecast\":\"2027-Q1\"}");
        assertThat(conflict.versions())
                .extracting(v -> v.value().canonical(), CompetingValue::reason)
                .containsExactlyInAnyOrder(
                        tuple("{\"forecast\":\"2027-Q2\"}", "late data"), tuple("{\"forecast\":\"2027-Q4\"}", ""));
    }

    @Test
    void aDeletionAgainstAnEditShowsBoth() {
        share(I1);
        mine.remove("I-1");
        theirs.put(with(I1, "note", "theirs"));
        FieldConflict conflict = met().conflicts().getFirst();
        assertThat(conflict.group()).isEqualTo(FieldKey.DELETED);
        assertThat(conflict.versions()).extracting(CompetingValue::deletes).containsExactly(true, false);
        assertThat(met().roadmap().find("I-1")).isPresent();
    }

    @Test
    void aDecisionTravelsAndIsNotAskedAgain() {
        share(I1);
        mine.put(with(I1, "note", "mine"));
        theirs.put(with(I1, "note", "theirs"));
        exchange();
        mine.apply(Edit.of(new Edit.Step.Settle(
                "I-1",
                "note",
                met().conflicts().getFirst().versions().getFirst().value())));
        assertThat(met().conflicts()).isEmpty();
    }

    @Test
    void dependenciesThatGoRoundAreShownAndTheYoungestIsOutOfForce() {
        share(I1, I2);
        mine.put(link("D-1", "I-1", "I-2"));
        theirs.clock(5_000);
        theirs.put(link("D-2", "I-2", "I-1"));
        assertThat(met().structure().dependencies())
                .singleElement()
                .hasToString(link("D-1", "I-1", "I-2").toString());
        assertThat(met().structuralConflicts()).singleElement().satisfies(c -> {
            assertThat(c.kind()).isEqualTo(Kind.DEPENDENCY_CYCLE);
            assertThat(c.entity()).isEqualTo("D-2");
            assertThat(c.others()).containsExactly("I-2", "I-1", "I-2");
        });
    }

    @Test
    void partsOfEachOtherAreShownAndTheYoungestStandsAtTheRoot() {
        share(I1, I2);
        mine.put(with(I1, "parent", "I-2"));
        theirs.clock(5_000);
        theirs.put(with(I2, "parent", "I-1"));
        assertThat(met().roadmap().all(Initiative.class))
                .filteredOn(i -> met().structure().parentOf(i) != null)
                .extracting(i -> i.id().value())
                .containsExactly("I-1");
        assertThat(met().structuralConflicts())
                .extracting(StructuralConflict::kind, StructuralConflict::entity)
                .containsExactly(tuple(Kind.PARENT_CYCLE, "I-2"));
    }

    @Test
    void aReferenceToADeletedRecordIsShown() {
        share(I1, I2);
        mine.remove("I-1");
        theirs.put(with(I2, "parent", "I-1"));
        assertThat(met().structure().inactive(LinkKind.PARENT))
                .extracting(Structure.Inactive::record, Structure.Inactive::reason)
                .containsExactly(tuple("I-2", Structure.Reason.MISSING));
        assertThat(met().structuralConflicts())
                .containsExactly(new StructuralConflict(
                        Kind.MISSING_REFERENCE, EntityKind.INITIATIVE, "I-2", "parent", List.of("I-1")));
    }

    @Test
    void theSecondInitiativeWithANumberIsShown() {
        share(I1, I2);
        theirs.clock(5_000);
        mine.put(with(I2, "number", "IN-014"));
        theirs.put(with(I1, "number", "in-014 "));
        assertThat(met().structuralConflicts())
                .containsExactly(new StructuralConflict(
                        Kind.SAME_NUMBER, EntityKind.INITIATIVE, "I-1", "number", List.of("I-2")));
    }

    @Test
    void aReportThatWasChangedWhileItWasPublishedIsShown() {
        StatusReport report =
                record(StatusReport.class, "S-1", "initiative", "I-1", "period", "P-1", "state", "MANAGEMENT_APPROVED");
        share(I1, record(ReportingPeriod.class, "P-1"), report);
        mine.put(with(report, "state", "PUBLISHED"));
        theirs.put(with(report, "comment", "late"));
        assertThat(met().structuralConflicts())
                .extracting(StructuralConflict::kind, StructuralConflict::field)
                .containsExactly(tuple(Kind.CHANGED_WHEN_PUBLISHED, "report"));
    }

    @Test
    void theContentDigestTellsWhatIsSaidAndTheStateDigestHowItCameAbout() {
        share(I1);
        MergedLog before = MergedLog.of(mine.log());
        mine.redo(mine.undo(mine.put(with(I1, "note", "new"))));
        mine.put(with(mine.find(Initiative.class, "I-1"), "note", null));
        MergedLog after = MergedLog.of(mine.log());
        assertThat(after.contentDigest()).isEqualTo(before.contentDigest()).hasSize(64);
        assertThat(after.stateDigest()).isNotEqualTo(before.stateDigest());
    }

    @Test
    void whatAnotherLacksIsWhatItsVectorDoesNotCover() {
        share(I1);
        VersionVector then = MergedLog.of(mine.log()).vector();
        Txn later = mine.put(with(I1, "note", "later"));
        assertThat(MergedLog.of(mine.log()).since(then)).containsExactly(later);
    }

    @Test
    void aLongLogAtOnceGivesTheSameAsOneByOne() {
        share(I1);
        for (int i = 0; i < 150; i++) {
            mine.put(with(mine.find(Initiative.class, "I-1"), "note", "note " + i));
        }
        List<Txn> backwards = new ArrayList<>(mine.log());
        Collections.reverse(backwards);
        MergedLog one = MergedLog.EMPTY;
        for (Txn txn : mine.log()) {
            one = one.plus(List.of(txn));
        }
        assertThat(MergedLog.of(backwards).stateDigest()).isEqualTo(one.stateDigest());
    }

    private void share(Entity... records) {
        for (Entity record : records) {
            theirs.receive(mine.put(record));
        }
    }

    private void exchange() {
        List<Txn> ours = mine.log();
        theirs.log().stream().filter(t -> !ours.contains(t)).forEach(mine::receive);
        ours.stream().filter(t -> !theirs.log().contains(t)).forEach(theirs::receive);
    }

    private MergedLog met() {
        return MergedLog.of(theirs.log()).plus(mine.log());
    }

    private static Dependency link(String id, String from, String to) {
        return record(Dependency.class, id, "from", from, "to", List.of(to));
    }
}
