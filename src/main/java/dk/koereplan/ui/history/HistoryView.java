package dk.koereplan.ui.history;

import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.ui.common.ConflictCard;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.common.ScreenView;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/// Who changed what, when and why, the newest first; and what two copies disagree about.
public final class HistoryView implements ScreenView {
    private final Desk desk;
    private final HistoryViewModel model;
    private final VBox root = new VBox();
    private final VBox conflicts = new VBox(8);
    private final ScrollPane conflictScroll = new ScrollPane(conflicts);
    private final TableView<LogEntry> table = new TableView<>();
    private final DetailPane detail;
    private final Subscriptions subscriptions = new Subscriptions();

    public HistoryView(Desk desk, HistoryViewModel model) {
        this.desk = desk;
        this.model = model;
        this.detail = new DetailPane(desk, model);
        root.getStyleClass().add(Css.SCREEN);
        conflicts.getStyleClass().add("k-conflicts");
        conflictScroll.setFitToWidth(true);
        conflictScroll.setMaxHeight(280);
        column("history.when", 150, LogEntry::when);
        column("history.who", 140, LogEntry::who);
        column("history.what", 220, LogEntry::what);
        column("history.about", 260, LogEntry::about);
        column("history.why", 260, LogEntry::reason);
        table.setPlaceholder(Nodes.label(desk.text("history.empty"), Css.EMPTY));
        table.setAccessibleText(desk.text("screen.history"));
        table.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) {
                model.open(entry);
            }
        });
        Hyperlink more = Nodes.link(desk.text("history.more"), model::loadMore);
        SplitPane split = new SplitPane(table, detail);
        split.setDividerPositions(.66);
        root.getChildren().addAll(conflictScroll, Nodes.grow(split), more);
        subscriptions.now(model.moreProperty(), there -> {
            more.setVisible(there);
            more.setManaged(there);
        });
        subscriptions.now(model.entriesProperty(), this::show);
        subscriptions.later(model.detailsProperty(), this::showDetail);
        subscriptions.now(desk.context().indexProperty(), index -> {
            model.load();
            showConflicts();
        });
    }

    private void column(String key, double width, Function<LogEntry, String> words) {
        TableColumn<LogEntry, String> column = new TableColumn<>(desk.text(key));
        column.setCellValueFactory(cell -> new SimpleStringProperty(words.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        table.getColumns().add(column);
    }

    private void show(List<LogEntry> entries) {
        LogEntry picked = table.getSelectionModel().getSelectedItem();
        table.getItems().setAll(entries);
        entries.stream()
                .filter(e -> picked == null || e.txn().equals(picked.txn()))
                .findFirst()
                .ifPresent(e -> table.getSelectionModel().select(e));
    }

    private void showDetail() {
        LogEntry entry = table.getSelectionModel().getSelectedItem();
        if (entry != null) {
            detail.show(entry, model.detailsProperty().get());
        }
    }

    private void showConflicts() {
        List<LoggedRecord> open = model.conflicts();
        conflicts.getChildren().clear();
        for (LoggedRecord held : open) {
            conflicts.getChildren().add(Nodes.link(desk.context().title(held.id()), () -> desk.select(held.id())));
            conflicts
                    .getChildren()
                    .add(new ConflictCard(desk.context(), held, (group, value) -> model.settle(held, group, value)));
        }
        conflictScroll.setVisible(!open.isEmpty());
        conflictScroll.setManaged(!open.isEmpty());
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
