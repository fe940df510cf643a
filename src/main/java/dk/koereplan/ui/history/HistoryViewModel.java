package dk.koereplan.ui.history;

import dk.koereplan.app.TaskRunner;

import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.i18n.DateWords;
import dk.koereplan.store.PlanFile;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.common.Intentions;
import dk.koereplan.ui.common.Wording;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The log a page at a time, what a transaction changed, and the conflicts that wait for somebody.
public final class HistoryViewModel {
    private static final int PAGE = 200;
    private final Desk desk;
    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<List<LogEntry>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ChangeLine>> details = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private int pages = 1;

    public HistoryViewModel(Desk desk, TaskRunner tasks) {
        this.tasks = tasks;
        this.desk = desk;
    }

    /// Newest first.
    public ReadOnlyObjectProperty<List<LogEntry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /// What the last transaction that was [#open]ed changed.
    public ReadOnlyObjectProperty<List<ChangeLine>> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /// There is more of the log than is shown.
    public ReadOnlyBooleanProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    public void load() {
        int limit = pages * PAGE;
        PlanFile file = desk.session().file();
        tasks.read("history.log", () -> file.log(0, limit), this::show, desk.notices()::problem);
    }

    public void loadMore() {
        pages++;
        load();
    }

    private void show(List<Txn> log) {
        more.set(log.size() == pages * PAGE);
        entries.set(log.stream().map(this::entry).toList());
    }

    private LogEntry entry(Txn txn) {
        LocalDateTime at = LocalDateTime.ofInstant(
                        Instant.ofEpochMilli(txn.hlc().millis()),
                        desk.context().asOf().zone())
                .withNano(0);
        List<String> records = txn.body().changes().stream()
                .map(c -> c.key().entity())
                .distinct()
                .toList();
        String about = records.size() == 1
                ? desk.context().title(records.getFirst())
                : desk.text("history.records", records.size());
        return new LogEntry(
                txn,
                DateWords.moment(at.withSecond(0), desk.texts()),
                txn.member(),
                Intentions.say(txn, desk.texts()),
                about,
                txn.body().reason(),
                !desk.context().readOnly());
    }

    /// Reads what a transaction changed.
    public void open(LogEntry entry) {
        PlanFile file = desk.session().file();
        Wording words = new Wording(desk.texts(), desk.context().index()::title);
        tasks.read(
                        "history.details",
                        () -> new ChangeLines(file, words).of(entry.txn()),
                        details::set,
                        desk.notices()::problem);
    }

    /// Takes a transaction back as a new change.
    public void takeBack(LogEntry entry) {
        desk.edits().takeBack(entry.txn().actor(), entry.txn().seq());
    }

    public List<LoggedRecord> conflicts() {
        return desk.context().roadmap().conflicts();
    }

    public void settle(LoggedRecord held, String group, Value.Struct value) {
        desk.edits().settle(held, group, value);
    }
}
