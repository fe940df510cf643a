package dk.koereplan.ui.history;

import dk.koereplan.app.PlanSession;
import dk.koereplan.app.TaskRunner;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.NamesThen;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.table.Table;
import dk.koereplan.table.plan.LogTable;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.words.ValueWords;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The log a page at a time, what a transaction changed, and the conflicts that wait for somebody.
public final class HistoryViewModel {
    private static final int PAGE = 200;
    private final PlanContext context;
    private final Edits edits;
    private final Notices notices;
    private final PlanSession session;
    private final TaskRunner tasks;
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Table<Txn>> table;
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int pages = 1;

    public HistoryViewModel(PlanContext context, Edits edits, Notices notices, PlanSession session, TaskRunner tasks) {
        this.tasks = tasks;
        this.context = context;
        this.edits = edits;
        this.notices = notices;
        this.session = session;
        this.table = new ReadOnlyObjectWrapper<>(table(new Page(List.of(), NamesThen.NONE)));
    }

    /// As much of the log as has been asked for.
    public ReadOnlyObjectProperty<Table<Txn>> tableProperty() {
        return table.getReadOnlyProperty();
    }

    /// What changed in a transaction: another one may have changed the same.
    public record Opened(Txn txn, List<ChangeLine> lines) {}

    /// The last transaction that was [#open]ed; empty before the first.
    public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// There is more of the log than is shown.
    public ReadOnlyBooleanProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    public void load() {
        int limit = pages * PAGE;
        PlanFile file = session.file();
        tasks.read("history.log", () -> Page.of(file, limit), this::show, notices::problem);
    }

    public void loadMore() {
        pages++;
        load();
    }

    /// The newest entries, and what the records that they are about were called.
    private record Page(List<Txn> log, NamesThen names) {
        static Page of(PlanFile file, int limit) throws PlanFileProblem {
            List<Txn> log = file.log(0, limit);
            Set<String> about = new HashSet<>();
            for (Txn txn : log) {
                if (txn.body().changes().stream()
                                .map(c -> c.key().entity())
                                .distinct()
                                .count()
                        == 1) {
                    about.add(txn.body().changes().getFirst().key().entity());
                }
            }
            return new Page(log, NamesThen.of(file.changesOf(about)));
        }
    }

    private void show(Page page) {
        more.set(page.log().size() == pages * PAGE);
        table.set(table(page));
    }

    private Table<Txn> table(Page page) {
        return LogTable.of(
                page.log(),
                page.names(),
                !more.get(),
                context.index(),
                context.asOf().zone(),
                context.texts());
    }

    /// Reads what a transaction changed.
    public void open(Txn txn) {
        PlanFile file = session.file();
        ValueWords words = new ValueWords(context.index(), context.texts());
        tasks.read(
                "history.details",
                () -> new Opened(txn, new ChangeLines(file, words).of(txn)),
                read -> opened.set(Optional.of(read)),
                notices::problem);
    }

    /// Reads what happened to one record.
    void about(String id, Consumer<RecordHistory> show) {
        PlanFile file = session.file();
        ValueWords words = new ValueWords(context.index(), context.texts());
        tasks.read("history.record", () -> RecordHistory.of(file, id, words), show, notices::problem);
    }

    /// Takes a transaction back as a new change.
    public void takeBack(Txn txn) {
        edits.takeBack(txn.actor(), txn.seq());
    }

    public List<LoggedRecord> conflicts() {
        return context.index().conflicts();
    }

    public void settle(LoggedRecord held, String group, Value.Struct value) {
        edits.settle(held, group, value);
    }
}
