package dk.koereplan.ui.week;

import dk.koereplan.analysis.filter.FilterAspect;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.ScreenView;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.Choice;
import dk.koereplan.ui.control.Focusables;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// The member's start page: what has to be done this week, and the status of the period.
public final class WeekView implements ScreenView {
    private final PlanContext context;
    private final Navigator navigator;
    private final Layer layer;
    private final WeekViewModel model;
    private final RoundViewModel round;
    private final BorderPane root = new BorderPane();
    private final Subscriptions subscriptions = new Subscriptions();
    private Runnable shown = () -> {};
    private final Button mine;
    private List<Command> commands = List.of();

    public WeekView(PlanContext context, Navigator navigator, Layer layer, WeekViewModel model, RoundViewModel round) {
        this.context = context;
        this.navigator = navigator;
        this.layer = layer;
        this.model = model;
        this.round = round;
        root.getStyleClass().add(Css.SCREEN);
        mine = Nodes.button(Words.of(FilterAspect.MINE, context.texts()), this::toggleMine, Css.CHIP);
        mine.setId("mine");
        subscriptions.now(context.filterProperty(), this::showMine);
        show();
        subscriptions.later(model.partProperty(), () -> {
            show();
            if (root.getScene() != null) {
                root.applyCss();
                root.layout();
                Focusables.main(root.getCenter()).ifPresent(Node::requestFocus);
            }
        });
        subscriptions.add(() -> shown.run());
        subscriptions.add(model::close);
        subscriptions.add(round::close);
    }

    private void showMine(PlanFilter filter) {
        boolean on = filter.of(FilterAspect.MINE).isPresent();
        mine.getStyleClass().remove(Css.ON);
        if (on) {
            mine.getStyleClass().add(Css.ON);
        }
        mine.setAccessibleText(context.text(on ? "week.mine.on" : "week.mine.off"));
    }

    /// As the filter bar does, which also asks who one is.
    private void toggleMine() {
        navigator.commands().stream()
                .filter(command -> command.key().equals("command.filter.mine"))
                .findFirst()
                .ifPresent(Command::run);
    }

    private void show() {
        shown.run();
        HBox bar = Nodes.row(
                8,
                new Choice<>(
                        WeekViewModel.Part.values(),
                        model.partProperty().get(),
                        p -> context.text("week.part." + p),
                        model.partProperty()::set));
        bar.getChildren().add(mine);
        bar.getStyleClass().add("k-screen-bar");
        root.setTop(bar);
        if (model.partProperty().get() == WeekViewModel.Part.ROUND) {
            RoundPane pane = new RoundPane(context, navigator, layer, round);
            bar.getChildren().addAll(pane.bar());
            commands = pane.commands();
            shown = pane::close;
            root.setCenter(pane);
        } else {
            WeekPage page = new WeekPage(context, model);
            commands = List.of();
            shown = page::close;
            root.setCenter(page);
        }
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
