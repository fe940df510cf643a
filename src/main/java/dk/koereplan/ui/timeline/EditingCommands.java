package dk.koereplan.ui.timeline;

import dk.koereplan.app.planning.DrawnInitiative;
import dk.koereplan.app.planning.EndMoves.Edge;
import dk.koereplan.app.planning.TimelinePoint;
import dk.koereplan.domain.time.Precision;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.timeline.Neighbours.Way;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.SceneCanvas;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Everything that the mouse can do to the plan on the timeline, by the keyboard; and the way of the focus.
record EditingCommands(
        PlanContext context,
        Edits edits,
        Navigator navigator,
        TimelineViewModel model,
        SceneCanvas canvas,
        FocusWalk walk,
        Ruler ruler) {
    /// Those that a menu of one thing offers.
    static final Set<String> OF_A_THING = Set.of(
            "timeline.edit.earlier",
            "timeline.edit.later",
            "timeline.edit.place",
            "timeline.edit.link",
            "timeline.edit.toggle");

    private static final String PLACE = "timeline.edit";

    List<Command> all() {
        return Stream.of(focus(), times(), things()).flatMap(List::stream).toList();
    }

    private List<Command> focus() {
        return List.of(
                command("timeline.focus.left", "Left", () -> walk.go(Way.LEFT)),
                command("timeline.focus.right", "Right", () -> walk.go(Way.RIGHT)),
                command("timeline.focus.up", "Up", () -> walk.go(Way.UP)),
                command("timeline.focus.down", "Down", () -> walk.go(Way.DOWN)),
                command("timeline.edit.toggle", "Space", this::toggle),
                command("timeline.edit.all", "Shortcut+A", this::selectAll));
    }

    private List<Command> times() {
        return List.of(
                command("timeline.edit.earlier", "Alt+Left", () -> editing().step(ruler.unit(), -1)),
                command("timeline.edit.later", "Alt+Right", () -> editing().step(ruler.unit(), 1)),
                command("timeline.edit.end.earlier", "Shift+Alt+Left", () -> end(Edge.END, -1)),
                command("timeline.edit.end.later", "Shift+Alt+Right", () -> end(Edge.END, 1)),
                command("timeline.edit.start.earlier", "Shortcut+Shift+Alt+Left", () -> end(Edge.START, -1)),
                command("timeline.edit.start.later", "Shortcut+Shift+Alt+Right", () -> end(Edge.START, 1)),
                command("timeline.edit.place", "P", this::place));
    }

    private List<Command> things() {
        return List.of(
                command("timeline.edit.new", "N", this::create),
                command("timeline.edit.draw", "Shift+N", this::draw),
                command("timeline.edit.link", "L", editing()::beginLink));
    }

    private static Command command(String key, String keys, Runnable action) {
        return Command.of(key, keys, PLACE, action);
    }

    private TimelineEditing editing() {
        return model.editing();
    }

    private void end(Edge edge, int count) {
        editing().stepEnd(edge, ruler.unit(), count);
    }

    private void toggle() {
        if (!foldLane() && !editing().focus().isEmpty()) {
            editing().selection().toggle(editing().focus());
        }
    }

    /// All initiatives that the filter leaves, those without a date included. The inspector goes on showing what it
    /// shows.
    private void selectAll() {
        List<String> all = context.scope().initiatives().stream()
                .map(initiative -> initiative.id().value())
                .toList();
        String shown = context.selectionProperty().get();
        Stream<String> last = Stream.of(shown).filter(all::contains);
        editing()
                .selection()
                .set(Stream.concat(all.stream().filter(id -> !id.equals(shown)), last)
                        .toList());
    }

    private void place() {
        editing().targets().stream().findFirst().ifPresent(id -> {
            editing()
                    .hold(new PlannedGesture.Put(
                            id, TimelinePoint.at(context.asOf().day(), ruler.unit())));
            editing().drop();
        });
    }

    /// A new initiative in the lane of what has the focus, from the as-of date on.
    private void create() {
        LocalDate day = context.asOf().day();
        Precision unit = ruler.unit();
        double y = focused().centreY();
        var lanes = canvas.scene().map(s -> ruler.lanesAt(s, y)).orElse(Map.of());
        double from = unit.floor(day).toEpochDay();
        double to = unit.add(unit.floor(day), 1).toEpochDay();
        editing().hold(new PlannedGesture.Draw(edits.nextId(), new DrawnInitiative(lanes, from, to, unit)));
        editing().drop();
    }

    /// Where the focus is in the picture, else its upper edge.
    private Bounds focused() {
        return canvas.scene().stream()
                .flatMap(s -> DragHandle.all(s, s.bounds()).stream())
                .filter(g -> g.id().equals(editing().focus()))
                .map(DragHandle::bounds)
                .findFirst()
                .orElseGet(() -> new Bounds(ruler.body().x(), ruler.body().y() + 20, 0, 0));
    }

    private void draw() {
        editing().toggleTool();
    }

    /// Whether the keyboard is on a lane's title: then that is what is meant.
    private boolean foldLane() {
        Optional<Subject.Lane> lane = model.focusedLane();
        lane.ifPresent(model::toggle);
        return lane.isPresent();
    }

    /// The link that is being made ends here; or else the lane folds, or the inspector opens.
    void enter() {
        if (editing().linking()) {
            editing().drop();
            return;
        }
        if (foldLane()) {
            return;
        }
        editing().targets().stream().findFirst().ifPresent(id -> {
            if (context.readOnly()) {
                context.select(id);
            } else {
                navigator.edit(id, "");
            }
        });
    }
}
