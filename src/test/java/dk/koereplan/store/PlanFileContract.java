package dk.koereplan.store;

import static dk.koereplan.domain.Samples.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.koereplan.domain.Draft;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.edit.Composer;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.PlanEvent;
import dk.koereplan.merge.Arrival;
import dk.koereplan.merge.Histories;
import dk.koereplan.merge.MergedLog;
import dk.koereplan.merge.Quarantined;
import dk.koereplan.merge.Quarantined.Reason;
import dk.koereplan.merge.Waiting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every plan file does and refuses, the real one and the one that stands in for it in tests.
public abstract class PlanFileContract {
    private PlanFile file;
    private final Draft theirs = new Draft("theirs");

    /// A new, empty plan, open for editing.
    protected abstract PlanFile create() throws Exception;

    /// The plan once more, after it was closed.
    protected abstract PlanFile reopen() throws Exception;

    protected abstract PlanFile openReadOnly() throws Exception;

    @BeforeEach
    void begin() throws Exception {
        file = create();
    }

    @AfterEach
    void end() {
        file.close();
    }

    @Test
    void preparingWritesNothing() throws Exception {
        Txn prepared = prepare(event("E"));
        assertThat(prepared.seq()).isEqualTo(1);
        assertThat(prepare(event("E"))).isEqualTo(prepared);
        assertThat(file.log(0, 10)).isEmpty();
        assertThat(file.vector()).isEqualTo(VersionVector.EMPTY);
    }

    @Test
    void aDraftIsKeptOverClosingAndIsNotInTheLog() throws Exception {
        file.drafts().keep("a", typed("Foreløbig"));
        file.drafts().keep("b", typed("En anden"));
        file.drafts().keep("a", typed("Næsten færdig"));
        file.drafts().drop("nobody's");
        assertThat(file.log(0, 10)).isEmpty();
        assertThat(file.check()).isEmpty();
        file.close();
        file = reopen();
        assertThat(file.drafts().all())
                .extracting(KeptDraft::record, KeptDraft::content)
                .containsExactlyInAnyOrder(tuple("a", typed("Næsten færdig")), tuple("b", typed("En anden")));
        file.drafts().drop("a");
        assertThat(file.drafts().all()).extracting(KeptDraft::record).containsExactly("b");
    }

    @Test
    void aReaderKeepsDraftsAsLongAsItIsOpen() throws Exception {
        file.close();
        try (PlanFile reading = openReadOnly()) {
            reading.drafts().keep("a", typed("Foreløbig"));
            assertThat(reading.drafts().all()).extracting(KeptDraft::record).containsExactly("a");
        }
        file = reopen();
        assertThat(file.drafts().all()).isEmpty();
    }

    private static Value.Struct typed(String text) {
        return new Value.Struct(new TreeMap<>(Map.of("title", new Value.Text(text))));
    }

    @Test
    void aCommitIsTheSnapshotTheLogAndTheVector() throws Exception {
        Txn txn = prepare(event("E"));
        Roadmap after = file.roadmap().plus(txn);
        file.commit(txn, after);
        assertThat(file.roadmap()).isSameAs(after);
        assertThat(file.vector().of(file.actor())).isEqualTo(1);
        assertThat(file.txn(file.actor(), 1)).contains(txn);
        assertThat(file.change(txn.changeId(0))).contains(txn.body().changes().getFirst());
        assertThat(file.check()).isEmpty();
    }

    @Test
    void aTransactionThatIsNotTheNextIsRefused() throws Exception {
        Txn first = prepare(event("E"));
        commit(event("F"));
        Txn next = prepare(event("G"));
        refused(first);
        refused(with(next, next.actor(), 3, next.prevHash(), next.deps(), next.body()));
        refused(with(next, next.actor(), 2, "0".repeat(64), next.deps(), next.body()));
        refused(with(next, new ActorId("somebody"), 2, next.prevHash(), next.deps(), next.body()));
        VersionVector unseen = next.deps().with(new ActorId("somebody"), 1);
        refused(with(next, next.actor(), 2, next.prevHash(), unseen, next.body()));
        refused(with(next, next.actor(), 2, next.prevHash(), next.deps(), withoutValues(next.body())));
        assertThat(file.check()).isEmpty();
        commit(event("G"));
    }

    private void refused(Txn txn) throws Exception {
        Roadmap before = file.roadmap();
        List<Txn> log = file.log(0, 10);
        assertThatIllegalArgumentException().isThrownBy(() -> file.commit(txn, before.plus(txn)));
        assertThat(file.roadmap()).isSameAs(before);
        assertThat(file.log(0, 10)).isEqualTo(log);
    }

    @Test
    void theLogIsPagedNewestFirst() throws Exception {
        List<Txn> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.addFirst(commit(event("E" + i)));
        }
        assertThat(file.log(0, 100)).isEqualTo(all);
        assertThat(file.log(2, 3)).isEqualTo(all.subList(2, 5));
        assertThat(file.log(6, 3)).isEqualTo(all.subList(6, 7));
        assertThat(file.log(7, 3)).isEmpty();
        assertThat(file.log(0, 0)).isEmpty();
    }

    @Test
    void theChangesOfARecordAreFoundTheOldestFirst() throws Exception {
        Txn made = commit(event("E"));
        commit(event("F"));
        Txn renamed = commit(record(PlanEvent.class, "E", "title", "Et nyt navn"));
        assertThat(file.changesOf(List.of("E", "nobody")))
                .extracting(head -> head.id(), head -> head.hlc(), head -> head.change())
                .containsExactly(firstChange(made), firstChange(renamed));
        assertThat(file.changesOf(List.of())).isEmpty();
    }

    private static Tuple firstChange(Txn txn) {
        return tuple(txn.changeId(0), txn.hlc(), txn.body().changes().getFirst());
    }

    @Test
    void theLogIsInTheSameOrderInEveryCopy() throws Exception {
        Txn b = new Draft("b").put(event("E"));
        Txn c = new Draft("c").put(event("F"));
        Txn a = new Draft("a").put(event("G"));
        file.receive(List.of(b, c));
        file.receive(List.of(a));
        assertThat(file.log(0, 10)).containsExactly(c, b, a);
        assertThat(file.log(1, 1)).containsExactly(b);
    }

    @Test
    void whatTheLogLacksIsNotFound() throws Exception {
        commit(event("E"));
        assertThat(file.txn(file.actor(), 0)).isEmpty();
        assertThat(file.txn(file.actor(), 2)).isEmpty();
        assertThat(file.txn(new ActorId("nobody"), 1)).isEmpty();
        assertThat(file.change(new ChangeId(file.actor(), 1, 1))).isEmpty();
        assertThat(file.change(new ChangeId(file.actor(), 1, -1))).isEmpty();
        assertThat(file.change(new ChangeId(new ActorId("nobody"), 1, 0))).isEmpty();
    }

    @Test
    void aReadOnlyPlanIsReadAndRefusesToBeWritten() throws Exception {
        commit(event("E"));
        Roadmap written = file.roadmap();
        file.close();
        try (PlanFile read = openReadOnly()) {
            assertThat(read.readOnly()).isTrue();
            assertThat(read.roadmap()).isEqualTo(written);
            assertThat(read.log(0, 10)).hasSize(1);
            Txn txn = read.prepare(changes(read, event("F")), "member");
            problem(
                    PlanFileProblem.Reason.READ_ONLY,
                    () -> read.commit(txn, read.roadmap().plus(txn)));
            problem(PlanFileProblem.Reason.READ_ONLY, () -> read.receive(List.of()));
        }
    }

    @Test
    void aClosedPlanIsNeitherReadNorWritten() throws Exception {
        Txn first = commit(event("E"));
        Txn next = prepare(event("F"));
        Roadmap last = file.roadmap();
        file.close();
        file.close();
        problem(PlanFileProblem.Reason.CLOSED, () -> file.commit(next, last.plus(next)));
        problem(PlanFileProblem.Reason.CLOSED, () -> file.receive(List.of(next)));
        problem(PlanFileProblem.Reason.CLOSED, () -> file.txn(first.actor(), 1));
        problem(PlanFileProblem.Reason.CLOSED, () -> file.change(first.changeId(0)));
        problem(PlanFileProblem.Reason.CLOSED, () -> file.log(0, 1));
        problem(PlanFileProblem.Reason.CLOSED, () -> file.waiting());
        problem(PlanFileProblem.Reason.CLOSED, () -> file.quarantine());
        problem(PlanFileProblem.Reason.CLOSED, () -> file.check());
        problem(PlanFileProblem.Reason.CLOSED, () -> file.drafts().all());
        problem(PlanFileProblem.Reason.CLOSED, () -> file.drafts().drop("a"));
        assertThat(file.roadmap()).isSameAs(last);
    }

    @Test
    void anOpenPlanIsNotOpenedTwice() {
        problem(PlanFileProblem.Reason.IN_USE, this::reopen);
    }

    @Test
    void whatWaitsIsAppliedWhenWhatItBuildsOnComes() throws Exception {
        Txn first = theirs.put(event("E"));
        Txn second = theirs.put(event("F"));
        assertThat(file.receive(List.of(second)).accepted()).isEmpty();
        assertThat(file.waiting()).extracting(Waiting::txn).containsExactly(second);
        assertThat(file.roadmap().held()).isEmpty();
        openAnew();
        assertThat(file.waiting()).extracting(Waiting::txn).containsExactly(second);
        assertThat(file.receive(List.of(first)).accepted()).containsExactly(first, second);
        assertThat(file.waiting()).isEmpty();
        assertThat(file.roadmap().held()).hasSize(2);
        assertThat(file.check()).isEmpty();
    }

    @Test
    void whatComesAgainChangesNothing() throws Exception {
        commit(event("E"));
        Txn hers = theirs.put(event("F"));
        file.receive(List.of(hers));
        Roadmap once = file.roadmap();
        List<Txn> log = file.log(0, 10);
        assertThat(file.receive(log).accepted()).isEmpty();
        assertThat(file.roadmap()).isSameAs(once);
        assertThat(file.log(0, 10)).isEqualTo(log).hasSize(2);
    }

    @Test
    void whatIsReceivedIsSeenByTheNextCommitAndNewerThanNothing() throws Exception {
        theirs.clock(9_000_000_000_000L);
        Txn hers = theirs.put(event("E"));
        file.receive(List.of(hers));
        Txn mine = commit(event("F"));
        assertThat(mine.deps().of(hers.actor())).isEqualTo(1);
        assertThat(mine.hlc()).isGreaterThan(hers.hlc());
        assertThat(file.log(0, 10)).containsExactly(mine, hers);
    }

    @Test
    void aForkAndABrokenChainAreKeptAsideAndTheRestGoesOn() throws Exception {
        Txn first = theirs.put(event("E"));
        Txn second = theirs.put(event("F"));
        Txn third = theirs.put(event("G"));
        Txn fork = with(second, second.actor(), 2, second.prevHash(), second.deps(), first.body());
        Txn broken = with(third, third.actor(), 3, fork.hash(), third.deps(), third.body());
        file.receive(List.of(first, second, broken, fork));
        assertThat(file.vector().of(second.actor())).isEqualTo(2);
        assertThat(file.quarantine())
                .containsExactlyInAnyOrder(
                        new Quarantined(fork, Reason.FORK), new Quarantined(broken, Reason.BROKEN_CHAIN));
        openAnew();
        assertThat(file.quarantine()).hasSize(2);
        file.receive(List.of(third));
        assertThat(file.vector().of(second.actor())).isEqualTo(3);
        assertThat(file.check()).isEmpty();
    }

    @Test
    void whatCannotHaveBeenSeenOrCannotBeCheckedIsKeptAside() throws Exception {
        Txn first = theirs.put(event("E"));
        Txn unseen = theirs.put(record(PlanEvent.class, "E", "title", "another"));
        unseen = with(unseen, unseen.actor(), 2, unseen.prevHash(), VersionVector.EMPTY, unseen.body());
        Txn blank = with(first, new ActorId("other"), 1, "", first.deps(), withoutValues(first.body()));
        file.receive(List.of(first, unseen, blank));
        assertThat(file.quarantine())
                .extracting(Quarantined::reason)
                .containsExactly(Reason.IMPOSSIBLE, Reason.IMPOSSIBLE);
        assertThat(file.vector().seen()).hasSize(1);
    }

    @Test
    void whoIsNotAloneUnderItsNameTakesAnother() throws Exception {
        Txn mine = commit(event("E"));
        ActorId before = file.actor();
        Txn twin = Histories.as(before, prepare(event("F")), mine.hash());
        assertThat(file.receive(List.of(mine, twin)).accepted()).containsExactly(twin);
        assertThat(file.actor()).isNotEqualTo(before);
        Txn next = commit(event("G"));
        assertThat(next.actor()).isEqualTo(file.actor());
        assertThat(next.seq()).isEqualTo(1);
        assertThat(next.deps().of(before)).isEqualTo(2);
        ActorId now = file.actor();
        file.receive(List.of(mine, twin, next));
        assertThat(file.actor()).isEqualTo(now);
        openAnew();
        assertThat(file.actor()).isEqualTo(now);
        assertThat(file.check()).isEmpty();
    }

    /// The file takes in what the members of a merge history wrote, in any bundles, as the merge itself does.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void receivesWhatTheMergeMakesOfIt(long seed) throws Exception {
        Random random = new Random(seed);
        List<Txn> history = Histories.of(seed, 150);
        MergedLog expected = MergedLog.EMPTY;
        for (List<Txn> bundle : Histories.bundles(history, random)) {
            expected = expected.plus(bundle);
            Arrival arrival = file.receive(bundle);
            assertThat(arrival.waiting()).isEqualTo(expected.waiting());
            if (random.nextInt(4) == 0) {
                openAnew();
            }
            same(expected);
        }
        assertThat(expected.quarantine()).isNotEmpty();
        Collections.shuffle(history, random);
        expected = expected.plus(history);
        file.receive(history);
        same(expected);
        openAnew();
        same(expected);
        assertThat(file.check()).isEmpty();
        assertThat(file.log(0, 10_000)).containsExactlyInAnyOrderElementsOf(expected.txns());
    }

    private void same(MergedLog expected) throws PlanFileProblem {
        assertThat(file.vector()).isEqualTo(expected.vector());
        assertThat(file.roadmap().equals(expected.roadmap()))
                .as("the same plan")
                .isTrue();
        assertThat(file.waiting()).isEqualTo(expected.waiting());
        assertThat(file.quarantine()).containsExactlyInAnyOrderElementsOf(expected.quarantine());
    }

    private void openAnew() throws Exception {
        file.close();
        file = reopen();
    }

    private Txn commit(Entity... records) throws PlanFileProblem {
        Txn txn = prepare(records);
        file.commit(txn, file.roadmap().plus(txn));
        return txn;
    }

    private Txn prepare(Entity... records) {
        return file.prepare(changes(file, records), "member");
    }

    private static ChangeSet changes(PlanFile file, Entity... records) {
        return Composer.compose(file.roadmap(), Edit.put(records));
    }

    private static ChangeSet withoutValues(ChangeSet body) {
        List<Change> changes = body.changes().stream()
                .map(c -> new Change(c.key(), null, c.replaces()))
                .toList();
        return new ChangeSet(body.kind(), body.intention(), body.reason(), changes);
    }

    private static Txn with(Txn txn, ActorId actor, long seq, String prevHash, VersionVector deps, ChangeSet body) {
        return new Txn(
                actor, seq, prevHash, deps, txn.hlc(), txn.member(), txn.appVersion(), txn.schemaVersion(), body);
    }

    private static PlanEvent event(String id) {
        return record(PlanEvent.class, id);
    }

    private static void problem(PlanFileProblem.Reason reason, ThrowingCallable call) {
        assertThat(catchThrowableOfType(PlanFileProblem.class, call))
                .as(reason.name())
                .extracting(PlanFileProblem::reason)
                .isEqualTo(reason);
    }
}
