package dk.koereplan.ui.week;

import dk.koereplan.analysis.overview.Task;
import dk.koereplan.table.Table;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.FocusHome;
import dk.koereplan.ui.control.Focusables;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// At most seven things to do, each with its one act, and how many more there are.
final class WeekPage extends ScrollPane implements AutoCloseable {
    private static final double LATEST = 128;
    private final PlanContext context;
    private final WeekViewModel model;
    private final VBox page = new VBox(16);
    private final List<Node> rows = new ArrayList<>();
    private final Subscriptions subscriptions = new Subscriptions();
    private int last;

    WeekPage(PlanContext context, WeekViewModel model) {
        this.context = context;
        this.model = model;
        setContent(page);
        setFitToWidth(true);
        setFocusTraversable(false);
        page.getStyleClass().add("k-week");
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        FocusHome.place(page, this::inPlace);
        subscriptions.now(context.scopeProperty(), scope -> model.refresh());
        subscriptions.now(model.shownProperty(), made -> made.ifPresent(this::show));
    }

    private void show(WeekViewModel.Shown shown) {
        boolean focused = getScene() != null && rows.contains(getScene().getFocusOwner());
        rows.clear();
        page.getChildren().setAll(Nodes.label(model.when(), Css.SECONDARY));
        if (shown.week().tasks().isEmpty()) {
            page.getChildren().add(nothing(shown));
        } else {
            VBox list = Nodes.styled(new VBox(), "k-week-list");
            shown.week().tasks().forEach(task -> list.getChildren().add(row(task, shown.table())));
            rows.getLast().getStyleClass().add("k-last");
            page.getChildren().add(list);
        }
        List<WeekViewModel.Rest> rest = model.rest(shown);
        if (!rest.isEmpty()) {
            FlowPane counts = new FlowPane(8, 8);
            rest.forEach(r -> counts.getChildren().add(Nodes.button(r.words(), r.open(), "k-plain")));
            page.getChildren().add(Nodes.column(8, Nodes.label(context.text("week.more"), Css.HEADING), counts));
        }
        if (focused) {
            inPlace().ifPresent(Node::requestFocus);
        }
    }

    /// What has come in place of the task that the keyboard was on last.
    private Optional<Node> inPlace() {
        return rows.isEmpty()
                ? Focusables.in(page).stream().findFirst()
                : Optional.of(rows.get(Math.min(last, rows.size() - 1)));
    }

    private Node row(Task task, Table<Task> table) {
        Label latest = Nodes.label(says(task, table, "week.latest"), Css.STRONG);
        Label soon = Nodes.label(says(task, table, "week.soon"), Css.SMALL);
        if (task.days() < 0) {
            soon.getStyleClass().add("k-late");
        }
        VBox when = Nodes.column(1, latest, soon);
        when.setMinWidth(LATEST);
        when.setPrefWidth(LATEST);
        String title = says(task, table, "field.title");
        String why = says(task, table, "week.why");
        VBox what = Nodes.grow(Nodes.column(1, Nodes.line(title, Css.STRONG), Nodes.line(why, Css.SMALL)));
        HBox row = Nodes.actionRow(
                String.join(", ", title, why, latest.getText(), soon.getText(), model.act(task)),
                () -> model.look(task),
                when,
                what);
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                settle(task);
                event.consume();
            } else if (event.getCode() == KeyCode.SPACE) {
                model.look(task);
                event.consume();
            }
        });
        if (!context.readOnly()) {
            var act = Nodes.button(model.act(task), () -> settle(task), "k-plain");
            // the row itself does it by Enter; Tab goes on to the next
            act.setFocusTraversable(false);
            row.getChildren().add(act);
        }
        int place = rows.size();
        row.focusedProperty().subscribe(on -> last = on ? place : last);
        rows.add(row);
        return row;
    }

    private void settle(Task task) {
        if (!context.readOnly()) {
            model.settle(task);
        }
    }

    private static String says(Task task, Table<Task> table, String column) {
        return table.column(column).of(task).words();
    }

    private Node nothing(WeekViewModel.Shown shown) {
        FlowPane buttons = new FlowPane(8, 8);
        for (Command command : model.begin()) {
            String first = buttons.getChildren().isEmpty() ? Css.PRIMARY : "k-plain";
            buttons.getChildren().add(Nodes.button(context.text(command.key()), command::run, first));
        }
        return Nodes.styled(
                Nodes.column(12, Nodes.paragraph(model.nothing(shown), Css.SECONDARY), buttons),
                "k-week-list",
                "k-padded");
    }

    /// The arrows go from one thing to do to the next.
    private void walk(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int at = rows.indexOf(getScene().getFocusOwner());
        if (step != 0 && at >= 0) {
            rows.get(Math.clamp(at + step, 0, rows.size() - 1)).requestFocus();
            event.consume();
        }
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
