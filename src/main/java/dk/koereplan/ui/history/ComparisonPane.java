package dk.koereplan.ui.history;

import dk.koereplan.analysis.comparison.PlanDifference;
import dk.koereplan.app.Reading;
import dk.koereplan.app.TypedFields;
import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.app.comparison.StatePointWords;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.i18n.Alphabet;
import dk.koereplan.i18n.Words;
import dk.koereplan.table.Table;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.LineField;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.ComboKeys;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.table.TableGrid;
import dk.koereplan.ui.theme.Css;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// What has changed since an earlier state: a frozen one, a meeting's, or a day's.
final class ComparisonPane extends VBox {
    private final PlanContext context;
    private final ComparisonViewModel model;
    private final Consumer<StatePoint> lookBack;
    private final ComboBox<StatePoint> points = new ComboBox<>();
    private final TextField day = new LineField();
    private final Label problem = Nodes.label("", Css.DANGER);
    private final Label says = Nodes.label("", Css.SECONDARY);
    private final Button look;
    private final TableGrid<PlanDifference> grid;
    private final Subscriptions subscriptions = new Subscriptions();

    ComparisonPane(PlanContext context, Layer layer, ComparisonViewModel model, Consumer<StatePoint> lookBack) {
        this.context = context;
        this.model = model;
        this.grid = new TableGrid<>(context, layer, context.text("comparison.nothing"));
        this.look = Nodes.button(context.text("command.lookBack"), () -> chosen(lookBack), "k-plain");
        look.setId("look-back");
        this.lookBack = lookBack;
        grid.onPicked(difference -> context.select(difference.id()));
        points.setConverter(new StringConverter<>() {
            @Override
            public String toString(StatePoint point) {
                return point == null ? "" : StatePointWords.say(point, context.texts());
            }

            @Override
            public StatePoint fromString(String text) {
                throw new UnsupportedOperationException("states are chosen, not typed");
            }
        });
        points.setId("comparison-since");
        points.setPromptText(context.text("comparison.choose"));
        points.setAccessibleText(context.text("comparison.since"));
        ComboKeys.on(points, Alphabet::nearness);
        points.setOnAction(event -> Optional.ofNullable(points.getValue()).ifPresent(this::since));
        day.setPromptText(context.text("comparison.day.prompt"));
        day.setAccessibleText(context.text("comparison.day.prompt"));
        day.setPrefColumnCount(16);
        day.setOnAction(event -> sinceDay());
        Label sinceWhen = Nodes.label(context.text("comparison.since"));
        Label or = Nodes.label(context.text("comparison.or"), Css.SECONDARY);
        // what is told beside them gives way first
        List.of(sinceWhen, or, look).forEach(kept -> kept.setMinWidth(USE_PREF_SIZE));
        says.setMinWidth(0);
        HBox.setHgrow(says, Priority.SOMETIMES);
        HBox bar = Nodes.row(8, sinceWhen, points, or, day, look, problem, Nodes.spacer(), says);
        bar.getStyleClass().add("k-screen-bar");
        getChildren().addAll(bar, Nodes.grow(grid));
        subscriptions.now(context.indexProperty(), index -> offer());
        subscriptions.now(model.comparedProperty(), this::show);
        subscriptions.later(context.scopeProperty(), model::compare);
    }

    private void offer() {
        List<StatePoint> offered = model.points();
        if (!points.getItems().equals(offered)) {
            points.getItems().setAll(offered);
        }
        model.sinceProperty().get().filter(offered::contains).ifPresent(points::setValue);
    }

    private void since(StatePoint point) {
        if (!model.sinceProperty().get().equals(Optional.of(point))) {
            problem.setText("");
            model.sinceProperty().set(Optional.of(point));
            model.compare();
        }
    }

    private void sinceDay() {
        try {
            LocalDate chosen = TypedFields.day(day.getText(), Reading.of(context.language()));
            problem.setText("");
            points.setValue(null);
            since(new StatePoint.OnDay(chosen));
        } catch (InvalidValue invalid) {
            problem.setText(Words.invalid(invalid, context.texts()));
        }
    }

    private void show(Optional<ComparisonViewModel.Compared> compared) {
        says.setText(compared.map(this::said).orElse(""));
        Optional<Table<PlanDifference>> table = compared.flatMap(ComparisonViewModel.Compared::table);
        table.ifPresent(grid::show);
        grid.setVisible(table.isPresent());
        look.setDisable(table.isEmpty());
    }

    private String said(ComparisonViewModel.Compared compared) {
        return compared.table()
                .map(table -> context.text(
                        "comparison.count",
                        table.rows().size(),
                        StatePointWords.say(compared.point(), context.texts())))
                .orElseGet(() -> context.text("comparison.notHere"));
    }

    private void chosen(Consumer<StatePoint> act) {
        model.sinceProperty().get().ifPresent(act);
    }

    List<Command> commands() {
        List<Command> commands = new ArrayList<>(grid.commands("screen.history"));
        commands.add(Command.of(
                "command.lookBack",
                "",
                "screen.history",
                look.disabledProperty().not(),
                () -> chosen(lookBack)));
        return commands;
    }

    void close() {
        subscriptions.close();
    }
}
