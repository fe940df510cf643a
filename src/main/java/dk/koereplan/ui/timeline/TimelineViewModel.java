package dk.koereplan.ui.timeline;

import dk.koereplan.app.TaskRunner;
import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.timeline.RecordPosition;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import dk.koereplan.store.PlanFile;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.ScrollRange;
import dk.koereplan.ui.timeline.view.Camera;
import dk.koereplan.ui.timeline.view.PlanLanes;
import dk.koereplan.ui.timeline.view.TimelineLayout;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// Which part of the plan the timeline shows: lanes, zoom and place. Remembered while other screens are looked at.
public final class TimelineViewModel {
    /// A little more than the plan, so that its ends are seen to be ends.
    private static final double AIR_DAYS = 30;

    private final PlanContext context;
    private final PlanLanes lanes;
    private final BooleanProperty overview = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Object> moved = new ReadOnlyObjectWrapper<>(new Object());
    private final Camera camera;
    private final TimelineEditing editing;
    private @Nullable TimelineLayout restored;

    public TimelineViewModel(PlanContext context, Edits edits, Notices notices, TaskRunner tasks, PlanFile file) {
        this.context = context;
        this.lanes = new PlanLanes(context, notices, tasks, file, this::changed);
        this.editing = new TimelineEditing(context, edits, notices);
        editing.focusProperty().subscribe(lanes::leaveFor);
        this.camera = new Camera(this::model, () -> context.asOf().day(), this::changed);
    }

    public ReadOnlyObjectProperty<LaneSetting> lanesProperty() {
        return lanes.settingProperty();
    }

    /// The keys of the lanes that are folded up.
    public ReadOnlyObjectProperty<Set<Subject.Lane>> collapsedProperty() {
        return lanes.collapsedProperty();
    }

    /// Whether the whole plan is shown in a strip as well.
    public BooleanProperty overviewProperty() {
        return overview;
    }

    /// Changes whenever another part of the plan is to be shown.
    public ReadOnlyObjectProperty<Object> movedProperty() {
        return moved.getReadOnlyProperty();
    }

    /// The plan, the filter, the date or the language has changed.
    public void refresh() {
        lanes.refresh();
    }

    /// Other lanes; none of them is folded up.
    public void choose(LaneSetting setting) {
        lanes.choose(setting);
    }

    /// The earlier state that stands behind the bars; empty for what was approved for them.
    public Optional<StatePoint> behind() {
        return lanes.behind();
    }

    /// @param point empty for what was approved
    public void holdAgainst(Optional<StatePoint> point) {
        lanes.holdAgainst(point);
    }

    /// Folds the lane of this key up, or out again.
    public void toggle(Subject.Lane lane) {
        lanes.toggle(lane);
    }

    public void collapseAll() {
        lanes.collapseAll();
    }

    public void expandAll() {
        lanes.expandAll();
    }

    /// How the plan is laid out now; what was restored for as long as nobody has looked, or else nothing.
    public Optional<TimelineLayout> layout() {
        return camera.seen()
                .map(seen -> new TimelineLayout(
                        lanesProperty().get(),
                        collapsedProperty().get(),
                        overview.get(),
                        seen.pixelsPerDay(),
                        seen.from()))
                .or(() -> Optional.ofNullable(restored));
    }

    public void restore(TimelineLayout layout) {
        restored = layout;
        overview.set(layout.overview());
        camera.begin(layout.zoom(), layout.from());
        lanes.put(layout.lanes(), layout.collapsed());
    }

    /// The key of the lane whose title the keyboard is on, when there is such a lane.
    Optional<Subject.Lane> focusedLane() {
        return Optional.ofNullable(lanes.focused()).filter(model().laneKeys()::contains);
    }

    /// The plan as it is laid out now.
    public TimelineModel model() {
        return lanes.plan();
    }

    public Camera camera() {
        return camera;
    }

    public TimelineViewport view() {
        return camera.view();
    }

    /// The picture for an area of this size.
    public Scene scene(double width, double height) {
        TimelineViewport view = camera.sized(width, height);
        return TimelineScene.of(model(), view, marked(), context.metrics());
    }

    private Marked marked() {
        String focus = editing.focus();
        return new Marked(Set.copyOf(editing.selection().ids()), focus.isEmpty() ? null : focus, lanes.focused());
    }

    /// Planning on the timeline: selection, focus, and what is in hand.
    public TimelineEditing editing() {
        return editing;
    }

    /// Something is marked otherwise.
    void remark() {
        changed();
    }

    private void changed() {
        moved.set(new Object());
    }

    /// Moves by pixels to the right and down.
    public void pan(double right, double down) {
        camera.pan(right, down);
    }

    /// @param x what lies there stays there
    public void zoom(double factor, double x) {
        camera.zoom(factor, x);
    }

    /// So close that what is selected fills the picture, when it has a place on the line.
    public void fitSelection() {
        List<DayInterval> days = editing.selection().ids().stream()
                .flatMap(id -> model().daysOf(id).stream())
                .toList();
        Optional<LocalDate> first =
                days.stream().flatMap(d -> d.first().stream()).min(Comparator.naturalOrder());
        Optional<LocalDate> last = days.stream().flatMap(d -> d.last().stream()).max(Comparator.naturalOrder());
        if (first.isPresent() && last.isPresent()) {
            camera.fit(first.get(), last.get());
        }
        reveal(context.selectionProperty().get());
    }

    /// Moves what has this id into sight, in both directions, unless it is seen.
    public void reveal(String id) {
        Optional<Bounds> place = id.isEmpty() ? Optional.empty() : RecordPosition.of(model(), view(), id);
        place.ifPresentOrElse(camera::reveal, () -> lanes.afterwards(() -> reveal(id)));
        changed();
    }

    /// Puts the keyboard on a lane's title instead of a thing.
    void focusLane(Subject.Lane key) {
        editing.focusProperty().set("");
        lanes.focus(key);
    }

    /// Moves a lane's title into sight, unless it is seen.
    void revealLane(Subject.Lane key) {
        RecordPosition.title(model(), view(), key).ifPresent(camera::reveal);
    }

    /// What a record is called, as a tag; empty when there is none of this id.
    Optional<Tag> tag(String id) {
        return context.index().find(id).map(e -> Tag.of(e, e.title()));
    }

    /// The first and last day that a scroll bar leads to, as days since 1970-01-01.
    public ScrollRange days() {
        TimelineViewport seen = view();
        double days = seen.timeWidth() / seen.pixelsPerDay();
        double first = model().days().first().orElseThrow().toEpochDay() - AIR_DAYS;
        double last = model().days().last().orElseThrow().toEpochDay() + AIR_DAYS;
        return new ScrollRange(Math.min(first, seen.from()), Math.max(last, seen.from() + days), seen.from(), days);
    }

    /// How far the lanes may be scrolled, in pixels.
    public ScrollRange rows() {
        double seen = TimelineScene.body(model(), view()).height();
        return new ScrollRange(0, TimelineScene.mostTop(model(), view()) + seen, view().top(), seen);
    }
}
