package dk.koereplan.ui.timeline;

import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.CommandMenu;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import dk.koereplan.ui.theme.Icons;
import dk.koereplan.ui.timeline.card.LaneCard;
import dk.koereplan.ui.timeline.view.BehindMenu;
import dk.koereplan.ui.timeline.view.Camera;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The bar above the timeline: what its lanes are, and how close it is looked at.
final class TimelineBar extends HBox {
    private final PlanContext context;
    private final Layer layer;
    private final TimelineViewModel model;
    private final Subscriptions subscriptions;
    private final Button lanes;
    private final Button behind;
    private final Button step;
    private final Button fitSelection;

    /// @param subscriptions hold what the bar listens to
    TimelineBar(PlanContext context, Layer layer, TimelineViewModel model, Subscriptions subscriptions) {
        this.context = context;
        this.layer = layer;
        this.model = model;
        this.subscriptions = subscriptions;
        lanes = chip(this::chooseLanes);
        lanes.setId("lanes");
        lanes.setGraphic(Icons.LANES.node());
        behind = Nodes.iconButton(Icons.HISTORY, context.text("timeline.behind"), this::chooseBehind);
        behind.setId("behind");
        step = chip(() -> {});
        step.setId("zoom-step");
        step.setMinWidth(84);
        Camera camera = model.camera();
        ToggleButton overview = overview();
        fitSelection =
                Nodes.iconButton(Icons.FIT_SELECTION, context.text("timeline.zoom.selection"), model::fitSelection);
        getChildren()
                .addAll(
                        lanes,
                        Nodes.iconButton(Icons.COLLAPSE, context.text("timeline.lanes.collapse"), model::collapseAll),
                        Nodes.iconButton(Icons.EXPAND, context.text("timeline.lanes.expand"), model::expandAll),
                        behind,
                        draw(),
                        Nodes.spacer(),
                        selected(),
                        Nodes.iconButton(Icons.ZOOM_OUT, context.text("timeline.zoom.out"), camera::zoomOut),
                        step,
                        Nodes.iconButton(Icons.ZOOM_IN, context.text("timeline.zoom.in"), camera::zoomIn),
                        Nodes.button(context.text("timeline.zoom.all"), camera::fit, Css.CHIP),
                        fitSelection,
                        Nodes.iconButton(Icons.TODAY, context.text("timeline.asOf"), camera::showAsOf),
                        overview);
        getStyleClass().add("k-screen-bar");
        subscriptions.now(
                model.lanesProperty(),
                setting -> lanes.setText(context.text("timeline.lanes.are", LaneCard.words(setting, context))));
        subscriptions.now(context.selectionProperty(), id -> fitSelection.setDisable(id.isEmpty()));
    }

    /// The tool that draws a new initiative; Shift+N takes it up as well.
    private ToggleButton draw() {
        ToggleButton button = new ToggleButton(context.text("timeline.draw"), Icons.ADD.node());
        button.setId("draw");
        button.getStyleClass().add(Css.CHIP);
        button.setGraphicTextGap(4);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(context.text("timeline.edit.draw")));
        TimelineEditing editing = model.editing();
        button.setOnAction(event -> {
            editing.toggleTool();
            button.setSelected(editing.tool().get());
        });
        subscriptions.now(editing.tool(), button::setSelected);
        return button;
    }

    /// How many are selected, when it is more than one.
    private Label selected() {
        Label label = Nodes.label("", Css.SECONDARY);
        label.setMinWidth(USE_PREF_SIZE);
        subscriptions.now(model.editing().selection().idsProperty(), ids -> {
            label.setText(context.text("timeline.selected", ids.size()));
            label.setVisible(ids.size() > 1);
            label.setManaged(ids.size() > 1);
        });
        return label;
    }

    private static Button chip(Runnable action) {
        Button chip = Nodes.button("", action, Css.CHIP);
        chip.setGraphicTextGap(6);
        return chip;
    }

    private ToggleButton overview() {
        ToggleButton button = new ToggleButton("", Icons.MINIMAP.node());
        button.getStyleClass().add(Css.ICON_BUTTON);
        button.setAccessibleText(context.text("timeline.overview"));
        button.setTooltip(new Tooltip(context.text("timeline.overview")));
        button.setSelected(model.overviewProperty().get());
        button.setOnAction(event -> model.overviewProperty().set(button.isSelected()));
        subscriptions.now(model.overviewProperty(), button::setSelected);
        return button;
    }

    /// @param steps the named zoom levels
    void offer(List<Command> steps) {
        step.setOnAction(
                event -> new CommandMenu(context.texts()).group(steps).menu().show(step, Side.BOTTOM, 0, 4));
    }

    /// The picture has another zoom now, or another state stands behind its bars.
    void painted() {
        behind.getStyleClass().remove(Css.ON);
        if (model.behind().isPresent()) {
            behind.getStyleClass().add(Css.ON);
        }
        String zoom = context.text("timeline.zoom." + model.camera().step().name());
        step.setText(zoom + "  ▾");
        step.setAccessibleText(context.text("timeline.zoom.is", zoom));
    }

    /// Opens the menu of what stands behind the bars.
    void chooseBehind() {
        new BehindMenu(context, model).menu().show(behind, Side.BOTTOM, 0, 4);
    }

    /// Opens the card of lanes.
    void chooseLanes() {
        LaneCard card = new LaneCard(context, model.lanesProperty().get(), model::choose);
        layer.showUnder(lanes, card, card.focus());
    }
}
