package dk.koereplan.ui.history;

import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.table.Table;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.ConflictCard;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.ScreenView;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.Choice;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.table.TableGrid;
import dk.koereplan.ui.theme.Css;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Who changed what, when and why, the newest first; and what two copies disagree about.
public final class HistoryView implements ScreenView {
    private final PlanContext context;
    private final Layer layer;
    private final HistoryViewModel model;
    private final ComparisonViewModel comparing;
    private final Button freeze;
    private final VBox root = new VBox();
    private final VBox conflicts = new VBox(8);
    private final ScrollPane conflictScroll = new ScrollPane(conflicts);
    private final TableGrid<Txn> grid;
    private final DetailPane detail;
    private final ComparisonPane comparison;
    private final VBox log = new VBox();
    private final Subscriptions subscriptions = new Subscriptions();

    /// What the screen can show.
    private enum Part {
        LOG("history.log"),
        COMPARISON("comparison.title");

        private final String key;

        Part(String key) {
            this.key = key;
        }
    }

    /// @param lookBack shows the plan as it was, on every screen
    public HistoryView(
            PlanContext context,
            Layer layer,
            HistoryViewModel model,
            ComparisonViewModel comparing,
            Consumer<StatePoint> lookBack) {
        this.context = context;
        this.layer = layer;
        this.model = model;
        this.comparing = comparing;
        this.freeze = Nodes.button(context.text("command.freeze"), this::askForName, "k-plain");
        this.grid = new TableGrid<>(context, layer, context.text("history.empty"));
        this.detail = new DetailPane(context, model);
        this.comparison = new ComparisonPane(context, layer, comparing, lookBack);
        root.getStyleClass().add(Css.SCREEN);
        conflicts.getStyleClass().add("k-conflicts");
        conflictScroll.setFitToWidth(true);
        conflictScroll.setMaxHeight(280);
        grid.onPicked(model::open);
        Hyperlink more = Nodes.link(context.text("history.more"), model::loadMore);
        SplitPane split = new SplitPane(grid, detail);
        split.setDividerPositions(.66);
        log.getChildren().addAll(conflictScroll, Nodes.grow(split), more);
        Part first = comparing.shown() ? Part.COMPARISON : Part.LOG;
        HBox bar = Nodes.row(8, new Choice<>(Part.values(), first, p -> context.text(p.key), this::choose));
        bar.getStyleClass().add("k-screen-bar");
        if (!context.readOnly()) {
            freeze.setId("freeze");
            bar.getChildren().addAll(Nodes.spacer(), freeze);
        }
        root.getChildren().addAll(bar, Nodes.grow(log), Nodes.grow(comparison));
        choose(first);
        subscriptions.now(model.moreProperty(), there -> {
            more.setVisible(there);
            more.setManaged(there);
        });
        subscriptions.now(model.tableProperty(), this::show);
        subscriptions.now(model.openedProperty(), opened -> opened.ifPresent(o -> detail.show(o.txn(), o.lines())));
        subscriptions.now(context.indexProperty(), index -> {
            model.load();
            showConflicts();
        });
    }

    private void choose(Part part) {
        comparing.show(part == Part.COMPARISON);
        log.setVisible(part == Part.LOG);
        log.setManaged(part == Part.LOG);
        comparison.setVisible(part == Part.COMPARISON);
        comparison.setManaged(part == Part.COMPARISON);
    }

    private void askForName() {
        FreezeCard card = new FreezeCard(context, comparing::freeze, layer::hide);
        layer.showUnder(freeze, card, card.focus());
    }

    private void show(Table<Txn> table) {
        grid.show(table);
        if (grid.selected().isEmpty()) {
            table.rows().stream().findFirst().ifPresent(grid::select);
        }
        grid.selected().ifPresent(model::open);
    }

    private void showConflicts() {
        List<LoggedRecord> open = model.conflicts();
        conflicts.getChildren().clear();
        for (LoggedRecord held : open) {
            conflicts.getChildren().add(Nodes.link(context.title(held.id()), () -> context.select(held.id())));
            conflicts
                    .getChildren()
                    .add(new ConflictCard(context, held, (group, value) -> model.settle(held, group, value)));
        }
        conflictScroll.setVisible(!open.isEmpty());
        conflictScroll.setManaged(!open.isEmpty());
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        List<Command> commands =
                new ArrayList<>(log.isVisible() ? grid.commands("screen.history") : comparison.commands());
        commands.add(Command.of(
                "command.freeze",
                "",
                "screen.history",
                Bindings.createBooleanBinding(() -> !context.readOnly()),
                this::askForName));
        return commands;
    }

    @Override
    public void close() {
        subscriptions.close();
        comparison.close();
    }
}
