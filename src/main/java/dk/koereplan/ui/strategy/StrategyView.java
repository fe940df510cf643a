package dk.koereplan.ui.strategy;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.i18n.Alphabet;
import dk.koereplan.ui.common.BeginButton;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.ScreenView;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.Choice;
import dk.koereplan.ui.control.ComboKeys;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.table.TableGrid;
import dk.koereplan.ui.theme.Css;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// What the plan serves, with what serves it, and the list of any kind of record.
public final class StrategyView implements ScreenView {
    private final PlanContext context;
    private final Navigator navigator;
    private final StrategyViewModel model;
    private final BorderPane root = new BorderPane();
    private final ComboBox<EntityKind> kinds = new ComboBox<>();
    private final FlowPane begin = new FlowPane(8, 8);
    private final TableGrid<Entity> grid;
    private final Subscriptions subscriptions = new Subscriptions();

    public StrategyView(PlanContext context, Navigator navigator, Layer layer, StrategyViewModel model) {
        this.context = context;
        this.navigator = navigator;
        this.model = model;
        grid = new TableGrid<>(context, layer, context.text("strategy.none"));
        root.getStyleClass().add(Css.SCREEN);
        HBox bar = Nodes.row(
                8,
                new Choice<>(
                        StrategyViewModel.Part.values(),
                        model.partProperty().get(),
                        p -> context.text("strategy.part." + p),
                        model.partProperty()::set),
                kinds(),
                Nodes.spacer(),
                grid.columnsButton());
        bar.getStyleClass().add("k-screen-bar");
        begin.getStyleClass().add("k-screen-bar");
        root.setTop(new VBox(bar, begin));
        root.setCenter(grid);
        grid.followPlan(navigator, subscriptions);
        subscriptions.now(context.scopeProperty(), scope -> show());
        subscriptions.later(model.partProperty(), this::show);
        subscriptions.later(model.kindProperty(), this::show);
    }

    private ComboBox<EntityKind> kinds() {
        kinds.getItems().setAll(model.kinds());
        kinds.setVisibleRowCount(16);
        kinds.setConverter(new StringConverter<>() {
            @Override
            public String toString(EntityKind kind) {
                return kind == null ? "" : model.name(kind);
            }

            @Override
            public EntityKind fromString(String name) {
                return model.kinds().stream()
                        .filter(k -> model.name(k).equals(name))
                        .findFirst()
                        .orElseThrow();
            }
        });
        kinds.setAccessibleText(context.text("list.kind"));
        ComboKeys.on(kinds, Alphabet::nearness);
        kinds.setValue(model.kindProperty().get());
        kinds.valueProperty().subscribe((before, now) -> model.kindProperty().set(now));
        kinds.managedProperty().bind(kinds.visibleProperty());
        return kinds;
    }

    private void show() {
        kinds.setVisible(model.partProperty().get() == StrategyViewModel.Part.LISTS);
        List<BeginButton> buttons = model.begun().stream()
                .map(kind -> new BeginButton(kind, context, navigator))
                .toList();
        buttons.stream().skip(1).forEach(b -> b.getStyleClass().setAll("button", "k-plain"));
        begin.getChildren().setAll(buttons);
        begin.setManaged(!context.readOnly() && !buttons.isEmpty());
        grid.make(model.table());
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return grid.commands("screen.strategy");
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
