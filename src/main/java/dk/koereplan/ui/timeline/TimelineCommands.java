package dk.koereplan.ui.timeline;

import dk.koereplan.scene.Subject;
import dk.koereplan.scene.timeline.RecordPosition;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.SceneCanvas;
import dk.koereplan.ui.timeline.view.Camera;
import dk.koereplan.ui.timeline.view.ZoomStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/// What can be done on the timeline besides editing, each with its name and keys.
record TimelineCommands(
        PlanContext context,
        Navigator navigator,
        TimelineViewModel model,
        SceneCanvas canvas,
        Runnable chooseLanes,
        Runnable chooseBehind) {
    private static final String PLACE = "screen.timeline";
    private static final String ZOOM = "timeline.zooming";
    private static final String LANES = "timeline.lanes";

    List<Command> all() {
        List<Command> all = new ArrayList<>(zoom());
        all.addAll(steps());
        all.addAll(List.of(
                Command.of("timeline.open", "Enter", PLACE, selected(), this::open),
                Command.of("timeline.asOf", "Shortcut+Home", PLACE, camera()::showAsOf),
                Command.of("timeline.behind", "", PLACE, chooseBehind),
                Command.of("timeline.overview", "Shortcut+Shift+O", PLACE, this::toggleOverview),
                Command.of("timeline.pan.left", "Shortcut+Left", PLACE, () -> camera().pan(-120, 0)),
                Command.of("timeline.pan.right", "Shortcut+Right", PLACE, () -> camera().pan(120, 0)),
                Command.of("timeline.pan.up", "Shortcut+Up", PLACE, () -> camera().pan(0, -120)),
                Command.of("timeline.pan.down", "Shortcut+Down", PLACE, () -> camera().pan(0, 120))));
        all.addAll(lanes());
        return all;
    }

    private BooleanBinding selected() {
        return Bindings.createBooleanBinding(() -> context.selected().isPresent());
    }

    /// The lane that the keyboard is on, or else that of what it is on, or of what is selected.
    private Optional<Subject.Lane> laneHere() {
        return model.focusedLane()
                .or(() -> laneOf(model.editing().focus()))
                .or(() -> laneOf(context.selectionProperty().get()));
    }

    private Optional<Subject.Lane> laneOf(String id) {
        return RecordPosition.lane(model.model(), id);
    }

    private BooleanBinding lane() {
        return Bindings.createBooleanBinding(() -> laneHere().isPresent());
    }

    private void toggleLane() {
        laneHere().ifPresent(model::toggle);
    }

    private void toggleOverview() {
        model.overviewProperty().set(!model.overviewProperty().get());
    }

    private void open() {
        navigator.edit(context.selectionProperty().get(), "");
    }

    private List<Command> zoom() {
        return List.of(
                Command.of("timeline.zoom.in", "Shortcut+Plus", ZOOM, camera()::zoomIn),
                Command.of("timeline.zoom.out", "Shortcut+Minus", ZOOM, camera()::zoomOut),
                Command.of("timeline.zoom.all", "Shortcut+0", ZOOM, camera()::fit),
                Command.of("timeline.zoom.selection", "Shortcut+Shift+0", ZOOM, selected(), model::fitSelection));
    }

    /// The zoom levels that have a name.
    List<Command> steps() {
        return List.of(
                step(ZoomStep.YEAR, "Shortcut+Shift+Y"),
                step(ZoomStep.QUARTER, "Shortcut+Shift+Q"),
                step(ZoomStep.MONTH, "Shortcut+Shift+M"),
                step(ZoomStep.WEEK, "Shortcut+Shift+W"),
                step(ZoomStep.DAY, "Shortcut+Shift+D"));
    }

    private Command step(ZoomStep step, String keys) {
        return Command.of("timeline.zoom." + step.name(), keys, ZOOM, () -> camera().by(step));
    }

    private List<Command> lanes() {
        List<Command> all = new ArrayList<>(List.of(
                Command.of("timeline.lanes.choose", "Shortcut+B", LANES, chooseLanes),
                Command.of("timeline.lane.toggle", "Shortcut+Shift+B", LANES, lane(), this::toggleLane),
                Command.of("timeline.lanes.collapse", "Shortcut+Shift+Minus", LANES, model::collapseAll),
                Command.of("timeline.lanes.expand", "Shortcut+Shift+Plus", LANES, model::expandAll)));
        for (LaneField field : LaneField.values()) {
            all.add(Command.of("timeline.lanes." + field.name(), "", LANES, () -> model.choose(LaneSetting.by(field))));
        }
        return all;
    }

    private Camera camera() {
        return model.camera();
    }
}
