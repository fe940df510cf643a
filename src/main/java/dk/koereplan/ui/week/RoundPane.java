package dk.koereplan.ui.week;

import dk.koereplan.analysis.overview.Round;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.ui.common.BeginButton;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.table.TableGrid;
import dk.koereplan.ui.theme.Css;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/// A status round: the list of what is reported on, and under it the one that is reported on now. A digit in the list
/// sets the light, Enter goes on to the forecast, the sentence and the next.
final class RoundPane extends BorderPane implements AutoCloseable {
    private final PlanContext context;
    private final Layer layer;
    private final RoundViewModel model;
    private final TableGrid<Round.Item> grid;
    private final RoundForm form;
    private final Label heading = Nodes.label("", Css.SECONDARY);
    private final Button publish;
    private final Button begin;
    private final Subscriptions subscriptions = new Subscriptions();

    RoundPane(PlanContext context, Navigator navigator, Layer layer, RoundViewModel model) {
        this.context = context;
        this.layer = layer;
        this.model = model;
        grid = new TableGrid<>(context, layer, context.text("round.empty"));
        form = new RoundForm(context, model, this::next);
        publish = Nodes.button(context.text("round.publish"), this::publish, "k-plain");
        begin = new BeginButton(EntityKind.REPORTING_PERIOD, context, navigator);
        grid.onPicked(model::choose);
        grid.onOpened(item -> form.begin());
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::light);
        setCenter(grid);
        setBottom(form);
        subscriptions.now(context.scopeProperty(), scope -> model.refresh());
        subscriptions.now(model.shownProperty(), made -> made.ifPresent(this::show));
        subscriptions.now(model.itemProperty(), item -> {
            form.show(item);
            item.ifPresent(grid::select);
        });
        subscriptions.now(model.problemProperty(), form::problem);
    }

    private void show(RoundViewModel.Shown shown) {
        grid.show(shown.table());
        model.itemProperty().get().ifPresent(grid::select);
        heading.setText(model.heading());
        boolean none = shown.round().period().isEmpty();
        begin.setManaged(none && !context.readOnly());
        begin.setVisible(begin.isManaged());
        publish.setManaged(!none);
        publish.setVisible(!none);
        publish.setDisable(model.publishable().isEmpty() || context.readOnly());
    }

    /// What stands in the bar over it.
    List<Node> bar() {
        return List.of(heading, Nodes.spacer(), grid.columnsButton(), begin, publish);
    }

    List<Command> commands() {
        List<Command> all = new ArrayList<>(grid.commands("screen.week"));
        all.add(Command.of(
                "round.publish",
                "",
                "screen.week",
                Bindings.createBooleanBinding(
                        () -> !context.readOnly() && !model.publishable().isEmpty()),
                this::publish));
        all.add(Command.of("round.next", "Shortcut+Down", "screen.week", this::next));
        return all;
    }

    /// Goes nowhere from what cannot be saved as it is typed.
    private void next() {
        form.commit();
        if (model.problemProperty().get().isEmpty()) {
            model.next();
            grid.requestFocus();
        }
    }

    private void light(KeyEvent event) {
        int digit = event.getCode().isDigitKey() && !event.isShortcutDown() && !event.isAltDown()
                ? event.getCode().getChar().charAt(0) - '0'
                : 0;
        if (digit >= 1 && digit <= Rag.values().length) {
            model.itemProperty().get().ifPresent(item -> model.setLight(item, Rag.values()[digit - 1]));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !context.readOnly()) {
            form.begin();
            event.consume();
        }
    }

    private void publish() {
        if (!model.publishable().isEmpty()) {
            PublishCard card = new PublishCard(context, model, layer::hide);
            layer.showCentred(card, card.focus());
        }
    }

    @Override
    public void close() {
        form.commit();
        subscriptions.close();
    }
}
