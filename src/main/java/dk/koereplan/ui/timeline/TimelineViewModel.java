package dk.koereplan.ui.timeline;

import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.timeline.LaneField;
import dk.koereplan.scene.timeline.LaneSetting;
import dk.koereplan.scene.timeline.TimelineModel;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.TimelineView;
import dk.koereplan.scene.timeline.Whereabouts;
import dk.koereplan.ui.common.Desk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// Which part of the plan the timeline shows: lanes, zoom and place. Remembered while other screens are looked at.
public final class TimelineViewModel {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<LaneSetting> lanes =
            new ReadOnlyObjectWrapper<>(LaneSetting.by(LaneField.REGION));
    private final ReadOnlyObjectWrapper<Set<String>> collapsed = new ReadOnlyObjectWrapper<>(Set.of());
    private final BooleanProperty overview = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Object> moved = new ReadOnlyObjectWrapper<>(new Object());
    private final Camera camera;
    private final TimelineEditing editing;
    private @Nullable TimelineModel model;

    public TimelineViewModel(Desk desk) {
        this.desk = desk;
        this.editing = new TimelineEditing(desk);
        this.camera = new Camera(this::model, () -> desk.context().asOf().day(), this::changed);
    }

    public ReadOnlyObjectProperty<LaneSetting> lanesProperty() {
        return lanes.getReadOnlyProperty();
    }

    /// The keys of the lanes that are folded up.
    public ReadOnlyObjectProperty<Set<String>> collapsedProperty() {
        return collapsed.getReadOnlyProperty();
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
        model = null;
        changed();
    }

    /// Other lanes; none of them is folded up.
    public void choose(LaneSetting setting) {
        if (!setting.equals(lanes.get())) {
            lanes.set(setting);
            collapsed.set(Set.of());
            refresh();
        }
    }

    /// Folds the lane of this key up, or out again.
    public void toggle(String lane) {
        Set<String> next = new TreeSet<>(collapsed.get());
        if (!next.remove(lane)) {
            next.add(lane);
        }
        fold(next);
    }

    /// The lane of what the keyboard is on, else of what is selected.
    Optional<String> laneOfFocus() {
        return Whereabouts.lane(model(), editing.focus())
                .or(() -> Whereabouts.lane(
                        model(), desk.context().selectionProperty().get()));
    }

    public void collapseAll() {
        fold(Set.copyOf(model().laneKeys()));
    }

    public void expandAll() {
        fold(Set.of());
    }

    private void fold(Set<String> next) {
        collapsed.set(Set.copyOf(next));
        TimelineModel made = model;
        model = made == null ? null : made.folded(next);
        changed();
    }

    /// How the plan is laid out, to be found again when it is opened another time.
    public record Layout(LaneSetting lanes, Set<String> collapsed, boolean overview) {}

    public Layout layout() {
        return new Layout(lanes.get(), collapsed.get(), overview.get());
    }

    public void restore(Layout layout) {
        lanes.set(layout.lanes());
        overview.set(layout.overview());
        collapsed.set(Set.copyOf(layout.collapsed()));
        refresh();
    }

    /// The plan as it is laid out now.
    public TimelineModel model() {
        TimelineModel made = model;
        if (made == null) {
            made = TimelineModel.of(desk.context().scope(), lanes.get(), collapsed.get(), desk.texts());
            model = made;
        }
        return made;
    }

    public Camera camera() {
        return camera;
    }

    public TimelineView view() {
        return camera.view();
    }

    /// The picture for an area of this size.
    public Scene scene(double width, double height) {
        TimelineView view = camera.sized(width, height);
        return TimelineScene.of(model(), view, marked(), desk.context().ports().metrics());
    }

    private Marked marked() {
        String focus = editing.focus();
        return new Marked(Set.copyOf(editing.selection().ids()), focus.isEmpty() ? null : focus);
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
        reveal(desk.context().selectionProperty().get());
    }

    /// Moves what has this id into sight, in both directions, unless it is seen.
    public void reveal(String id) {
        Optional<Bounds> place = id.isEmpty() ? Optional.empty() : Whereabouts.of(model(), view(), id);
        place.ifPresent(camera::reveal);
        changed();
    }

    /// Moves a lane's title into sight, unless it is seen.
    void revealLane(String key) {
        Whereabouts.title(model(), view(), key).ifPresent(camera::reveal);
    }

    /// What a record is called, as a tag; empty when there is none of this id.
    Optional<Tag> tag(String id) {
        return desk.context().index().find(id).map(e -> new Tag(EntityKind.of(e).singular(), id, e.title()));
    }

    /// The first and last day that a scroll bar leads to, as days since 1970-01-01.
    public Range days() {
        TimelineView view = view();
        double first = Math.min(model().days().first().orElseThrow().toEpochDay() - 30.0, view.from());
        double seen = view.timeWidth() / view.pixelsPerDay();
        double last = Math.max(model().days().last().orElseThrow().toEpochDay() + 30.0, view.from() + seen);
        return new Range(first, last, view.from(), seen);
    }

    /// How far the lanes may be scrolled, in pixels.
    public Range rows() {
        double seen = TimelineScene.body(model(), view()).height();
        return new Range(0, TimelineScene.mostTop(model(), view()) + seen, view().top(), seen);
    }

    /// What a scroll bar shows.
    ///
    /// @param seen how much of it is in sight
    public record Range(double first, double last, double at, double seen) {
        public boolean scrolls() {
            return seen < last - first - .5;
        }
    }
}
