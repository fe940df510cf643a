package dk.koereplan.ui.timeline.view;

import dk.koereplan.app.TaskRunner;
import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.timeline.RecordPosition;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import dk.koereplan.store.PlanFile;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.ScrollRange;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// Which part of time and of the lanes is seen, and at what zoom. It knows nothing of what is selected or in hand.
public class Viewport {
    /// A little more than the plan, so that its ends are seen to be ends.
    private static final double AIR_DAYS = 30;

    private final PlanLanes lanes;
    private final BooleanProperty overview = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Object> moved = new ReadOnlyObjectWrapper<>(new Object());
    private final Camera camera;
    private @Nullable TimelineLayout restored;

    protected Viewport(PlanContext context, Notices notices, TaskRunner tasks, PlanFile file) {
        this.lanes = new PlanLanes(context, notices, tasks, file, this::changed);
        this.camera = new Camera(lanes::plan, () -> context.asOf().day(), this::changed);
    }

    public final ReadOnlyObjectProperty<LaneSetting> lanesProperty() {
        return lanes.settingProperty();
    }

    /// The keys of the lanes that are folded up.
    public final ReadOnlyObjectProperty<Set<Subject.Lane>> collapsedProperty() {
        return lanes.collapsedProperty();
    }

    /// Whether the whole plan is shown in a strip as well.
    public final BooleanProperty overviewProperty() {
        return overview;
    }

    /// Changes whenever another part of the plan is to be shown, or the same part otherwise.
    public final ReadOnlyObjectProperty<Object> movedProperty() {
        return moved.getReadOnlyProperty();
    }

    /// The plan, the filter, the date or the language has changed.
    public final void refresh() {
        lanes.refresh();
    }

    /// Does something once the plan is laid out for the first time; at once when it is already.
    public final void ready(Runnable then) {
        lanes.ready(then);
    }

    /// Other lanes; none of them is folded up.
    public final void choose(LaneSetting setting) {
        lanes.choose(setting);
    }

    /// The earlier state that stands behind the bars; empty for what was approved for them.
    public final Optional<StatePoint> behind() {
        return lanes.behind();
    }

    /// @param point empty for what was approved
    public final void holdAgainst(Optional<StatePoint> point) {
        lanes.holdAgainst(point);
    }

    /// Folds the lane of this key up, or out again.
    public final void toggle(Subject.Lane lane) {
        lanes.toggle(lane);
    }

    public final void collapseAll() {
        lanes.collapseAll();
    }

    public final void expandAll() {
        lanes.expandAll();
    }

    /// How the plan is laid out now; what was restored for as long as nobody has looked, or else nothing.
    public final Optional<TimelineLayout> layout() {
        return camera.seen()
                .map(seen -> new TimelineLayout(
                        lanesProperty().get(),
                        collapsedProperty().get(),
                        overview.get(),
                        seen.pixelsPerDay(),
                        seen.from()))
                .or(() -> Optional.ofNullable(restored));
    }

    public final void restore(TimelineLayout layout) {
        restored = layout;
        overview.set(layout.overview());
        camera.begin(layout.zoom(), layout.from());
        lanes.put(layout.lanes(), layout.collapsed());
    }

    /// The plan as it is laid out now.
    public final TimelineModel model() {
        return lanes.plan();
    }

    public final Camera camera() {
        return camera;
    }

    public final TimelineViewport view() {
        return camera.view();
    }

    /// The key of the lane whose title the keyboard is on, if any.
    protected final Subject.@Nullable Lane marked() {
        return lanes.focused();
    }

    /// Puts the keyboard on a lane's title.
    protected final void mark(Subject.Lane lane) {
        lanes.focus(lane);
    }

    /// The keyboard has gone to a record, if any.
    protected final void leaveFor(String record) {
        lanes.leaveFor(record);
    }

    protected final void changed() {
        moved.set(new Object());
    }

    /// Moves by pixels to the right and down.
    public final void pan(double right, double down) {
        camera.pan(right, down);
    }

    /// @param x what lies there stays there
    public final void zoom(double factor, double x) {
        camera.zoom(factor, x);
    }

    /// Moves what has this id into sight, in both directions, unless it is seen.
    public final void reveal(String id) {
        Optional<Bounds> place = id.isEmpty() ? Optional.empty() : RecordPosition.of(model(), view(), id);
        place.ifPresentOrElse(camera::reveal, () -> lanes.afterwards(() -> reveal(id)));
        changed();
    }

    /// Moves a lane's title into sight, unless it is seen.
    public final void revealLane(Subject.Lane key) {
        RecordPosition.title(model(), view(), key).ifPresent(camera::reveal);
    }

    /// The room of lanes and tray, in units of the scene.
    public final Bounds body() {
        return TimelineScene.body(model(), view());
    }

    /// The first and last day that a scroll bar leads to, as days since 1970-01-01.
    public final ScrollRange days() {
        TimelineViewport seen = view();
        double days = seen.timeWidth() / seen.pixelsPerDay();
        double first = model().days().first().orElseThrow().toEpochDay() - AIR_DAYS;
        double last = model().days().last().orElseThrow().toEpochDay() + AIR_DAYS;
        return new ScrollRange(Math.min(first, seen.from()), Math.max(last, seen.from() + days), seen.from(), days);
    }

    /// How far the lanes may be scrolled, in pixels.
    public final ScrollRange rows() {
        double seen = body().height();
        return new ScrollRange(0, TimelineScene.mostTop(model(), view()) + seen, view().top(), seen);
    }
}
