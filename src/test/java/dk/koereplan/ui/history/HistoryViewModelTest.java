package dk.koereplan.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.change.ActorId;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.ChangeSet;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Hlc;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.funding.Allocation;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.table.plan.LogTable;
import dk.koereplan.ui.common.PlanFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryViewModelTest {
    @TempDir
    Path folder;

    private PlanFixture fixture;
    private HistoryViewModel model;

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        model = new HistoryViewModel(fixture.context(), fixture.edits(), fixture, fixture.session(), fixture.tasks());
    }

    private Milestone untouched() {
        return fixture.context().roadmap().all(Milestone.class).stream()
                .filter(m -> fixture.context()
                                .roadmap()
                                .held(m.id().value())
                                .orElseThrow()
                                .heads()
                                .all()
                                .size()
                        == 1)
                .findFirst()
                .orElseThrow();
    }

    private void rename(Milestone milestone, String title) {
        fixture.edits().apply(Edit.put(titled(milestone, title)));
    }

    private List<Txn> rows() {
        return model.tableProperty().get().rows();
    }

    private List<ChangeLine> lines() {
        return model.openedProperty().get().orElseThrow().lines();
    }

    private static Milestone titled(Milestone milestone, String title) {
        TreeMap<String, Value> values =
                new TreeMap<>(EntityKind.MILESTONE.schema().write(milestone).fields());
        values.put("title", new Value.Text(title));
        return (Milestone) EntityKind.MILESTONE.schema().read(milestone.id().value(), new Value.Struct(values));
    }

    @Test
    void saysWhatAnEntryChangedFromAndTo() {
        Milestone milestone = untouched();
        rename(milestone, "Et nyt navn");
        model.load();
        Txn newest = rows().getFirst();
        assertThat(model.tableProperty().get().column(LogTable.WHAT).of(newest).words())
                .isEqualTo("Ændrede milepæl");
        model.open(newest);
        assertThat(lines())
                .extracting(ChangeLine::field, ChangeLine::before, ChangeLine::after)
                .containsExactly(tuple("Titel", milestone.title(), "Et nyt navn"));
    }

    @Test
    void anEntryThatChangedTheSameAsAnotherIsToldAsItself() {
        rename(untouched(), "Et nyt navn");
        fixture.edits().undo();
        fixture.edits().redo();
        model.load();
        for (Txn txn : List.of(rows().get(2), rows().getFirst())) {
            model.open(txn);
            assertThat(model.openedProperty().get())
                    .hasValueSatisfying(opened -> assertThat(opened.txn()).isEqualTo(txn));
            assertThat(lines()).extracting(ChangeLine::after).containsExactly("Et nyt navn");
        }
    }

    @Test
    void tellsWhatHappenedToOneRecordAndToOneFieldOfIt() {
        Milestone milestone = untouched();
        rename(milestone, "Et nyt navn");
        Milestone renamed = fixture.context()
                .roadmap()
                .find(Milestone.class, milestone.id())
                .orElseThrow();
        fixture.edits().apply(Edit.put(Records.with(renamed, "note", "En bemærkning")));
        List<RecordHistory> read = new ArrayList<>();
        model.about(milestone.id().value(), read::add);
        RecordHistory all = read.getLast();
        assertThat(all.whole()).isTrue();
        assertThat(all.entries()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(all.entries().getFirst().lines())
                .extracting(ChangeLine::name, ChangeLine::after)
                .containsExactly(tuple("note", "En bemærkning"));
        RecordHistory titles = all.of("title");
        assertThat(titles.entries().getFirst().lines())
                .extracting(ChangeLine::before, ChangeLine::after)
                .containsExactly(tuple(milestone.title(), "Et nyt navn"));
        assertThat(titles.entries().getFirst().more()).isFalse();
        assertThat(titles.entries().getLast().more()).as("the whole plan").isTrue();
        model.takeBack(titles.entries().getFirst().txn());
        assertThat(fixture.context().title(milestone.id().value())).isEqualTo(milestone.title());
        assertThat(all.of("description").entries())
                .as("only what it began with")
                .allSatisfy(entry -> assertThat(entry.lines()).hasSize(1));
    }

    @Test
    void namesARecordAsItWasCalledThen() {
        Milestone milestone = untouched();
        rename(milestone, "Et nyt navn");
        model.load();
        Txn newest = rows().getFirst();
        rename(fixture.context().roadmap().find(Milestone.class, milestone.id()).orElseThrow(), "Det nyeste navn");
        model.load();
        assertThat(rows().get(1)).isEqualTo(newest);
        assertThat(model.tableProperty()
                        .get()
                        .column("history.about")
                        .of(newest)
                        .words())
                .isEqualTo("Et nyt navn");
        model.open(newest);
        assertThat(lines()).extracting(ChangeLine::record).containsExactly("Et nyt navn");
    }

    @Test
    void anAmountIsToldWithItsUnitAndItsBasis() {
        FundingSource line = fixture.context().roadmap().all(FundingSource.class).stream()
                .filter(l -> l.title().equals("Videoudstyr"))
                .findFirst()
                .orElseThrow();
        fixture.edits().apply(Edit.put(Records.with(line, "amount", Amount.read("2.5"))));
        Allocation part = fixture.context().roadmap().all(Allocation.class).stream()
                .filter(a -> a.id().value().equals("ALL-10"))
                .findFirst()
                .orElseThrow();
        fixture.edits().apply(Edit.put(Records.with(part, "amount", Amount.read("300"))));
        model.load();
        model.open(rows().get(1));
        assertThat(lines())
                .extracting(ChangeLine::field, ChangeLine::before, ChangeLine::after)
                .containsExactly(tuple("Beløb", "1,0 mio. kr. (2025-PL, engangs)", "2,5 mio. kr. (2025-PL, engangs)"));
        model.open(rows().getFirst());
        assertThat(lines())
                .extracting(ChangeLine::field, ChangeLine::before, ChangeLine::after)
                .as("by the money that it is a part of")
                .containsExactly(tuple("Beløb", "400 tkr. (2026-PL, engangs)", "300 tkr. (2026-PL, engangs)"));
    }

    /// Where a state lies in the log, and its fingerprint, are for the program.
    @Test
    void aFrozenStateIsToldWithoutCodes() {
        var comparison = new ComparisonViewModel(
                fixture.context(), fixture.edits(), fixture, fixture.session(), fixture.tasks());
        comparison.freeze("til bestyrelsen");
        model.load();
        model.open(rows().getFirst());
        assertThat(lines())
                .isNotEmpty()
                .extracting(ChangeLine::field)
                .doesNotContain("Fingeraftryk", "Plads i historikken");
        assertThat(lines()).extracting(ChangeLine::after).noneMatch(words -> words.matches(".*[0-9a-f]{12}.*"));
    }

    @Test
    void takesAnOlderEntryBackAsANewOne() {
        Milestone milestone = untouched();
        rename(milestone, "Et nyt navn");
        model.load();
        int entries = rows().size();
        model.takeBack(rows().getFirst());
        model.load();
        assertThat(rows()).hasSize(entries + 1);
        assertThat(fixture.context().title(milestone.id().value())).isEqualTo(milestone.title());
    }

    @Test
    void letsAPersonSettleWhatTwoCopiesDisagreeAbout() throws PlanFileProblem {
        Milestone milestone = untouched();
        PlanFile file = fixture.session().file();
        ChangeId made = file.roadmap()
                .held(milestone.id().value())
                .orElseThrow()
                .heads()
                .all()
                .getFirst()
                .id();
        rename(milestone, "Mit navn");
        Value.Struct theirs = new Value.Struct(new TreeMap<>(Map.of("title", new Value.Text("Deres navn"))));
        Change change = new Change(new FieldKey("milestone", milestone.id().value(), "title"), theirs, List.of(made));
        Txn txn = new Txn(
                new ActorId("anden"),
                1,
                "",
                file.vector(),
                new Hlc(9_000_000, 0),
                "region",
                "test",
                1,
                new ChangeSet(TxnKind.EDIT, "milestone.edit", "", List.of(change)));
        file.receive(List.of(txn));
        fixture.context().committed(fixture.context().scoping().apply(PlanIndex.of(file.roadmap())));

        LoggedRecord open = model.conflicts().getFirst();
        assertThat(open.conflicts()).containsExactly("title");
        model.settle(open, "title", theirs);
        assertThat(model.conflicts()).isEmpty();
        assertThat(fixture.context().title(milestone.id().value())).isEqualTo("Deres navn");
    }
}
